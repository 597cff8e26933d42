import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { datasetText } from '../../lib/formats/dataset/format.ts'
import { atomText } from '../../lib/formats/feed/format.ts'
import { reportJson } from '../../lib/formats/report-json/report-json.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { origin } from '../fixtures/sites.ts'

/** What leaves the site says whose words it has, of which place, and how they may be used. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition

test('a feed says who made it, how its text may be used, and where it is', () => {
  const feed = atomText(site, 'zh', new Date('2032-03-01'))
  expect(feed).toContain('<author><name>听潮读书会</name></author>')
  expect(feed).toContain('<rights>测试文本可自由使用。</rights>')
  expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${origin}/zh/feed.xml">`)
  expect(feed).toContain(`<link rel="alternate" type="text/html" href="${origin}/zh/">`)
})

test('report.json says where its text comes from, and that one of its languages counts', () => {
  expect(reportJson({ site, edition, date: undefined })).toMatchObject({
    source: { zh: '测试文本。', en: 'A text for tests.' },
    translation: { zh: '测试译文。', en: 'A translation for tests.' },
    licence: { zh: '测试文本可自由使用。', en: 'The text for tests may be used freely.' },
  })
})

test('a catalogue is told the place in both languages', async () => {
  const { spatialCoverage } = JSON.parse(await datasetText({ site, edition, date: undefined }, []))
  expect(spatialCoverage).toEqual({
    '@type': 'Place',
    name: [
      { '@language': 'zh-CN', '@value': site.city.zh },
      { '@language': 'en', '@value': site.city.en },
    ],
  })
})
