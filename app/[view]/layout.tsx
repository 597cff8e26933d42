import '../styles.css'
import type { ReactNode } from 'react'
import { Head } from '../../components/head/view.tsx'
import { headData } from '../../lib/browser/head.ts'
import type { Params } from '../../lib/pages/route.ts'
import { isView, pageLanguageTag } from '../../lib/report/view.ts'

export default async function Layout({ children, params }: { children: ReactNode; params: Params }) {
  const { view = '' } = await params
  return (
    <html lang={pageLanguageTag(isView(view) ? view : 'zh')}>
      <head>
        <Head {...(await headData())} />
      </head>
      <body>{children}</body>
    </html>
  )
}
