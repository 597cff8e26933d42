import type { PropsWithChildren } from 'react'
import type { Shell } from '../../lib/pages/shell.ts'
import { Contents } from '../contents/view.tsx'
import { HeadLinks } from '../head-links/view.tsx'
import { Localized } from '../localized/view.tsx'
import { SiteFooter } from '../site-footer/view.tsx'
import { SiteHeader } from '../site-header/view.tsx'

/** What every page has round its own text. */
export function PageShell({ children, ...shell }: PropsWithChildren<Shell>) {
  return (
    <>
      <HeadLinks links={shell.links} />
      <Localized as="a" className="skip" href="#main" of={shell.skip} />
      <SiteHeader {...shell.header} />
      <div className={shell.wide ? undefined : 'with-contents'}>
        <Contents {...shell.contents} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter {...shell.footer} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, which React would escape */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: shell.structuredData }} />
    </>
  )
}
