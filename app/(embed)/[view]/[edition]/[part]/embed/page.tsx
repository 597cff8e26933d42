import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Embed } from '../../../../../../components/embed/view.tsx'
import { embedData, embedMetadata } from '../../../../../../lib/pages/embed-page.ts'
import { contextFor, type Params, paramsOf } from '../../../../../../lib/pages/route.ts'

export const dynamicParams = false
export const generateStaticParams = paramsOf('part')

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextFor('part', params)
  return context ? embedMetadata(context) : {}
}

export default async function EmbedPage({ params }: { params: Params }) {
  const context = await contextFor('part', params)
  if (!context) notFound()
  return <Embed {...embedData(context)} />
}
