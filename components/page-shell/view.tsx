import type { PropsWithChildren } from 'react'
import type { Layout } from '../../lib/pages/layout-of.ts'
import type { Shell } from '../../lib/pages/shell.ts'
import { Contents } from '../contents/view.tsx'
import { HeadLinks } from '../head-links/view.tsx'
import { Localized } from '../localized/view.tsx'
import { NewerEdition } from '../newer-edition/view.tsx'
import { Printed } from '../printed/view.tsx'
import { SiteFooter } from '../site-footer/view.tsx'
import { SiteHeader } from '../site-header/view.tsx'

/** What every page has round its own text. */
export function PageShell({ children, ...shell }: PropsWithChildren<Shell>) {
  const { frame, main } = layouts[shell.layout]
  return (
    <>
      <HeadLinks links={shell.links} />
      {/* Of a text of a few words a reader view shows what is in no aside or footer. */}
      <aside role="none" className="contents">
        <Localized
          as="a"
          className="skip absolute start-edge -top-40 z-3 bg-accent px-4 py-2 text-paper focus:top-0 print:hidden second:text-paper"
          href="#main"
          of={shell.skip}
        />
      </aside>
      <SiteHeader {...shell.header} layout={shell.layout} />
      <div className={`px-sides easy:block print:table-row-group ${frame}`}>
        <Contents {...shell.contents} layout={shell.layout} />
        <main
          id="main"
          tabIndex={-1}
          data-ahead={shell.isLeading ? '' : undefined}
          className={`[outline:0] easy:mx-auto easy:max-w-column print:relative print:mx-0 print:max-w-none print:ps-hang print:pe-notes ${main}`}
        >
          {shell.newer ? <NewerEdition {...shell.newer} /> : null}
          {shell.printed ? <Printed {...shell.printed} /> : null}
          {children}
        </main>
      </div>
      <SiteFooter {...shell.footer} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, which React would escape */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: shell.structuredData }} />
    </>
  )
}

const beside = '@rail:grid @rail:grid-cols-[var(--spacing-rail)_minmax(0,1fr)] @rail:gap-x-6'
const besidePairs =
  '@rail-pairs:grid @rail-pairs:grid-cols-[var(--spacing-rail)_minmax(0,1fr)] @rail-pairs:gap-x-6'

/** Where the contents stand beside a page, and how wide and where it is as long as they do not. */
const layouts = {
  wide: { frame: '', main: '' },
  text: { frame: beside, main: '@md:ps-hang @max-rail:mx-auto @max-rail:max-w-column' },
  list: { frame: beside, main: '@md:ps-hang @max-rail:mx-auto @max-rail:max-w-list-column' },
  pairs: { frame: besidePairs, main: '@md:ps-hang @max-lg:mx-auto @max-lg:max-w-column' },
  'list-of-pairs': {
    frame: besidePairs,
    main: '@md:ps-hang @max-rail-pairs:mx-auto @max-rail-pairs:max-w-list-column',
  },
} satisfies Record<Layout, { frame: string; main: string }>
