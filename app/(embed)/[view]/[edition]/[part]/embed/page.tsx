import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Embed } from '../../../../../../components/embed/view.tsx'
import { embedData, embedMetadata } from '../../../../../../lib/pages/embed-page.ts'
import { partRoute } from '../../../../../../lib/pages/part-route.ts'
import { type Params, paramsOf } from '../../../../../../lib/pages/route.ts'

export const dynamicParams = false
export const generateStaticParams = () => paramsOf('part')

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const route = await partRoute(params)
  return route ? embedMetadata(route.context, route.part) : {}
}

export default async function EmbedPage({ params }: { params: Params }) {
  const route = await partRoute(params)
  if (!route) notFound()
  return <Embed {...embedData(route.context, route.edition, route.part)} />
}
