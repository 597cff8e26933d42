import { Fragment, type ReactNode } from 'react'
import { Head } from '../components/head/view.tsx'
import { type HeadData, headData } from '../lib/browser/head.ts'
import { getSite } from '../lib/content/get-site.ts'
import { fileAddress } from '../lib/report/address.ts'
import { settings } from '../lib/report/settings.mjs'

/** The frame of every page of the site; an embed for another website has its own. */
export async function Document({ lang, children }: { lang: string; children: ReactNode }) {
  const head = await headData(await getSite())
  if (settings.isDeveloping) return developed(lang, head, children)
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

/**
 * The same while developing, when React takes the page over in the browser: what the early script says at the root is no
 * fault; scripts are markup, since React knows none that a page brings along, and the module waits for it
 * (follow-edits.dev.tsx); and after an edit the page is made anew, since scripts have changed what React had made.
 */
function developed(lang: string, { settingsScript, module, ...head }: HeadData, children: ReactNode) {
  const early = `${settingsScript};fetch('${fileAddress('edits/')}',{method:'HEAD'})`
  const scripts = `<script>${early}</script><script type="text/plain" data-late src="${module}"></script>`
  return (
    <html lang={lang} data-media={head.mediaSheet} suppressHydrationWarning>
      <head>
        <Head {...head} />
      </head>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: scripts of our own making */}
        <div hidden dangerouslySetInnerHTML={{ __html: scripts }} />
        <Fragment key={performance.now()}>{children}</Fragment>
      </body>
    </html>
  )
}
