import './dev.css'
import type { Metadata } from 'next'
import { NotFound } from '../components/not-found/view.tsx'
import { getSite } from '../lib/content/get-site.ts'
import { notFoundData, notFoundMetadata } from '../lib/pages/not-found-page.ts'
import { Document } from './document.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return notFoundMetadata(await getSite())
}

export default async function GlobalNotFound() {
  return (
    <Document lang="zh-CN">
      <NotFound {...notFoundData(await getSite())} />
    </Document>
  )
}
