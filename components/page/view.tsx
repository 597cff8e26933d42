import type { ReactNode } from 'react'
import type { Shell } from '../../lib/pages/shell.ts'
import { Contents } from '../contents/view.tsx'
import { SiteFooter } from '../site-footer/view.tsx'
import { SiteHeader } from '../site-header/view.tsx'
import { Words } from '../words/view.tsx'

export interface PageProps extends Omit<Shell, 'contents'> {
  /** The contents of the edition the page belongs to; without them the page has the whole width. */
  contents?: Shell['contents']
  children: ReactNode
}

/** What every page has round its own text. */
export function Page({ skip, header, contents, footer, children }: PageProps) {
  return (
    <>
      <a className="skip" href="#main">
        <Words of={skip} />
      </a>
      <SiteHeader {...header} />
      <div className={contents ? 'with-contents' : undefined}>
        {contents ? <Contents {...contents} /> : null}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter {...footer} />
    </>
  )
}
