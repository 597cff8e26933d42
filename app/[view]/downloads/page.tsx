import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Downloads } from '../../../components/downloads/view.tsx'
import { Page } from '../../../components/page/view.tsx'
import { downloadsData } from '../../../lib/pages/downloads-page.ts'
import { metadataOf } from '../../../lib/pages/metadata.ts'
import { contextFor, type Params, paramsOf } from '../../../lib/pages/route.ts'
import { shellOf } from '../../../lib/pages/shell.ts'
import type { Page as Address } from '../../../lib/report/address.ts'

export const dynamicParams = false
export const generateStaticParams = () => paramsOf('downloads')

const page = (): Address => ({ kind: 'downloads' })

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextFor(params, page)
  return context ? metadataOf(context) : {}
}

export default async function DownloadsPage({ params }: { params: Params }) {
  const context = await contextFor(params, page)
  if (!context) notFound()
  return (
    <Page {...shellOf(context)}>
      <Downloads {...downloadsData(context)} />
    </Page>
  )
}
