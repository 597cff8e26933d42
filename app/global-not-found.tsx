import './styles.css'
import type { Metadata } from 'next'
import { Head } from '../components/head/view.tsx'
import { NotFound } from '../components/not-found/view.tsx'
import { headData } from '../lib/browser/head.ts'
import { getSite } from '../lib/content/get-site.ts'
import { notFoundData, notFoundMetadata } from '../lib/pages/not-found-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  return notFoundMetadata(await getSite())
}

export default async function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <head>
        <Head {...(await headData())} />
      </head>
      <body>
        <NotFound halves={notFoundData(await getSite())} />
      </body>
    </html>
  )
}
