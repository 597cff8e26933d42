import '../dev.css'
import type { ReactNode } from 'react'
import type { Params } from '../../lib/pages/route.ts'
import { isView, pageLanguageTag } from '../../lib/report/view.ts'
import { Document } from '../document.tsx'

export default async function Layout({ children, params }: { children: ReactNode; params: Params }) {
  const { view = '' } = await params
  return <Document lang={pageLanguageTag(isView(view) ? view : 'zh')}>{children}</Document>
}
