import { expect, onTestFinished, test } from 'vitest'
import { Chooser } from '../../components/chooser/view.tsx'
import { NotFound } from '../../components/not-found/view.tsx'
import { Offline } from '../../components/offline/view.tsx'
import { PageShell } from '../../components/page-shell/view.tsx'
import { getSite } from '../../lib/content/get-site.ts'
import { chooserData } from '../../lib/pages/chooser-page.ts'
import { notFoundData } from '../../lib/pages/not-found-page.ts'
import { offlineData } from '../../lib/pages/offline-page.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { shellOf } from '../../lib/pages/shell.ts'
import type { Site } from '../../lib/report/site.ts'
import { all, rendered, wordsIn } from '../fixtures/rendered.ts'
import { siteProblems } from '../fixtures/site-yaml.ts'

/** The numbers under which a site on the mainland of China is filed. */

const site = await getSite()

const icp = 'the number as it was assigned, such as 京ICP备00000000号-1'
const security = 'the number as it was assigned, such as 京公网安备00000000000000号, with 14 digits'

test.each([
  ['icp', '京ICP备00000000号-1'],
  ['icp', '琼ICP备2000000000号'],
  ['icp', '浙ICP证000000号'],
  ['security', '京公网安备00000000000000号'],
  ['security', '新公网安备 00000000000000号'],
])('the filing %s %s is taken', (key, number) => {
  expect(siteProblems(/$/, `filing: { ${key}: ${number} }\n`)).toEqual([])
})

test.each([
  ['icp', 'ICP备00000000号', icp],
  ['icp', '京ICP备00000000', icp],
  ['icp', '京ICP备 00000000号', icp],
  ['icp', '京icp备00000000号', icp],
  ['icp', '东ICP备00000000号', icp],
  ['icp', '京ICP备00000000号-', icp],
  ['icp', '京公网安备00000000000000号', icp],
  ['security', '公网安备00000000000000号', security],
  ['security', '京公网安备0000000000000号', security],
  ['security', '京公网安备00000000000000', security],
  ['security', '京ICP备00000000号-1', security],
])('the filing %s %s is refused', (key, number, expected) => {
  expect(siteProblems(/$/, `filing: { ${key}: ${number} }\n`)).toEqual([
    `“filing.${key}” is “${number}”; expected ${expected}; mend it; see schema.ts for the form`,
  ])
})

test('numbers of filings stand at the foot of every page, each with where it can be looked up', () => {
  const filing = { icp: '京ICP备00000000号-1', security: '京公网安备 00000000000000号' }
  onTestFinished(() => void delete site.filing)
  const feet = (of: Site['filing']) => {
    if (of) site.filing = of
    const shell = shellOf(pageContext(site, 'zh-en', { kind: 'terms' }))
    return [
      <PageShell key="page" {...shell}>
        text
      </PageShell>,
      <Chooser key="chooser" {...chooserData(site)} />,
      <NotFound key="404" {...notFoundData(site)} />,
      <Offline key="offline" {...offlineData(site)} />,
    ].map((page) =>
      all(rendered(page), 'a')
        .map((link) => [wordsIn(link), String(link.properties.href)])
        .filter(([, href]) => /^https:\/\/beian/.test(href ?? '')),
    )
  }
  const links = [
    ['京ICP备00000000号-1', 'https://beian.miit.gov.cn/'],
    ['京公网安备 00000000000000号', 'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000'],
  ]
  expect(feet(undefined)).toEqual([[], [], [], []])
  expect(feet(filing)).toEqual([links, links, links, links])
  expect(feet({ icp: filing.icp })[0]).toEqual(links.slice(0, 1))
})
