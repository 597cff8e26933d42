import '../../dev.css'
import type { ReactNode } from 'react'
import { IconLinks } from '../../../components/head/view.tsx'
import { icons } from '../../../lib/browser/head.ts'
import type { Params } from '../../../lib/pages/route.ts'
import { isView, pageLanguageTag } from '../../../lib/report/view.ts'

/** An embed, for another website's frame: no script, no manifest, no rules. */
export default async function EmbedLayout({ children, params }: { children: ReactNode; params: Params }) {
  const { view = '' } = await params
  return (
    <html lang={pageLanguageTag(isView(view) ? view : 'zh')}>
      <head>
        <base target="_top" />
        <IconLinks {...icons()} />
      </head>
      <body>{children}</body>
    </html>
  )
}
