import type { ReactNode } from 'react'
import { Head } from '../components/head/view.tsx'
import { headData } from '../lib/browser/head.ts'
import { getSite } from '../lib/content/get-site.ts'

/** The frame of every page of the site; an embed for another website has its own. */
export async function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang}>
      <head>
        <Head {...(await headData(await getSite()))} />
      </head>
      <body>{children}</body>
    </html>
  )
}
