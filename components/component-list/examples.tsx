import type { ReactNode } from 'react'
import type { ExamplePages } from '../../lib/pages/example-pages.ts'
import { filingLinks } from '../../lib/report/filing-links.ts'
import { About } from '../about/view.tsx'
import { Accessibility } from '../accessibility/view.tsx'
import { Changes } from '../changes/view.tsx'
import { CheckPage } from '../check-page/view.tsx'
import { Checklist } from '../checklist/view.tsx'
import { Chooser } from '../chooser/view.tsx'
import { Contents } from '../contents/view.tsx'
import { Downloads } from '../downloads/view.tsx'
import { Embed } from '../embed/view.tsx'
import { Home } from '../home/view.tsx'
import { LeftAt } from '../left-at/view.tsx'
import { NotFound } from '../not-found/view.tsx'
import { Offline } from '../offline/view.tsx'
import { Pager } from '../pager/view.tsx'
import { Part } from '../part/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { Places } from '../places/view.tsx'
import { Report } from '../report/view.tsx'
import { SearchPage } from '../search-page/view.tsx'
import { SiteFooter } from '../site-footer/view.tsx'
import { SiteHeader } from '../site-header/view.tsx'
import { Targets } from '../targets/view.tsx'
import { Terms } from '../terms/view.tsx'
import { Text } from '../text/view.tsx'

/** A component in one state. */
export interface Example {
  name: string
  element: ReactNode
}

/** Numbers that nobody has. */
const filing = filingLinks({ filing: { icp: '京ICP备00000000号-1', security: '京公网安备00000000000000号' } })

const levels = [1, 2, 3, 4] as const

/** Every component in every state, in one view: first what is on all pages, then parts, then whole pages. */
export function examplesOf(pages: ExamplePages): Example[] {
  const { parts, shells, embeds, report } = pages
  const example = (name: string, element: ReactNode): Example => ({ name, element })
  return [
    ...shells
      .slice(0, 1)
      .map(({ header, layout }) => example('Header', <SiteHeader {...header} layout={layout} />)),
    ...shells
      .slice(1, 2)
      .map(({ contents, layout }) => example('Contents', <Contents {...contents} layout={layout} />)),
    ...parts.map(({ pager }, index) => example(`Pager ${index + 1}`, <Pager {...pager} />)),
    ...report.areas
      .slice(0, 1)
      .flatMap((area) =>
        levels.map((level) =>
          example(`Heading of level ${level}`, <PartHeading {...area} number="1.10" level={level} />),
        ),
      ),
    ...report.areas
      .slice(0, 1)
      .map((area) => example('Heading with a deck', <PartHeading {...area} level={1} deck />)),
    example('Text with indents', <Text sentences={report.requirements?.sentences ?? []} as="indented" />),
    ...parts
      .slice(0, 1)
      .map(({ changes }) => example('No corrections', <Changes {...changes} none={changes.title} />)),
    ...parts.map((part, index) => example(`Part ${index + 1}`, <Part {...part} />)),
    ...embeds.map((embed, index) => example(`Embed ${index + 1}`, <Embed {...embed} />)),
    example(
      'The way back',
      <div data-left="">
        <LeftAt {...pages.home.left} />
      </div>,
    ),
    example('Home', <Home {...pages.home} />),
    example('Report', <Report {...report} />),
    example('Targets', <Targets {...pages.targets} />),
    example('Checklist', <Checklist {...pages.checklist} />),
    example('Places', <Places {...pages.places} />),
    example('Glossary', <Terms {...pages.terms} />),
    example('Search', <SearchPage {...pages.search} />),
    example('Check a quotation', <CheckPage {...pages.check} />),
    example('About', <About {...pages.about} />),
    example('Downloads', <Downloads {...pages.downloads} />),
    example('Accessibility', <Accessibility {...pages.accessibility} />),
    example('Chooser', <Chooser {...pages.chooser} />),
    example('404', <NotFound {...pages.notFound} />),
    example('Offline', <Offline {...pages.offline} />),
    ...shells
      .slice(0, 1)
      .flatMap(({ footer }) => [
        example('Footer', <SiteFooter {...footer} />),
        example('Footer with filings', <SiteFooter {...footer} filing={filing} />),
      ]),
  ]
}
