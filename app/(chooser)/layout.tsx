import '../styles.css'
import type { ReactNode } from 'react'
import { Head } from '../../components/head/view.tsx'
import { headData } from '../../lib/browser/head.ts'

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        <Head {...(await headData())} />
      </head>
      <body>{children}</body>
    </html>
  )
}
