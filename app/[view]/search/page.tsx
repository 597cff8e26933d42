import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '../../../components/page/view.tsx'
import { SearchPage } from '../../../components/search-page/view.tsx'
import { metadataOf } from '../../../lib/pages/metadata.ts'
import { contextFor, type Params, paramsOf } from '../../../lib/pages/route.ts'
import { searchPageData } from '../../../lib/pages/search-page.ts'
import { shellOf } from '../../../lib/pages/shell.ts'
import type { Page as Address } from '../../../lib/report/address.ts'

export const dynamicParams = false
export const generateStaticParams = () => paramsOf('search')

const page = (): Address => ({ kind: 'search' })

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextFor(params, page)
  return context ? metadataOf(context) : {}
}

export default async function Search({ params }: { params: Params }) {
  const context = await contextFor(params, page)
  if (!context) notFound()
  return (
    <Page {...shellOf(context)}>
      <SearchPage {...searchPageData(context)} />
    </Page>
  )
}
