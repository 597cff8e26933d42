import type { ReactNode } from 'react'
import { Head } from '../components/head/view.tsx'
import { headData } from '../lib/browser/head.ts'
import { getSite } from '../lib/content/get-site.ts'

/** The frame of every page of the site; an embed for another website has its own. */
export async function Document({ lang, children }: { lang: string; children: ReactNode }) {
  const head = await headData(await getSite())
  return (
    <html lang={lang} className={lang === 'en' ? 'latin-titles' : undefined} data-media={head.mediaSheet}>
      <head>
        <Head {...head} />
      </head>
      <body>
        {children}
        {/* The one module: last, so that asking for it does not hold up the text. */}
        <script type="module" src={head.module} />
      </body>
    </html>
  )
}
