import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '../../../components/page/view.tsx'
import { Terms } from '../../../components/terms/view.tsx'
import { metadataOf } from '../../../lib/pages/metadata.ts'
import { contextFor, type Params, paramsOf } from '../../../lib/pages/route.ts'
import { shellOf } from '../../../lib/pages/shell.ts'
import { termsData } from '../../../lib/pages/terms-page.ts'
import type { Page as Address } from '../../../lib/report/address.ts'

export const dynamicParams = false
export const generateStaticParams = () => paramsOf('terms')

const page = (): Address => ({ kind: 'terms' })

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextFor(params, page)
  return context ? metadataOf(context) : {}
}

export default async function TermsPage({ params }: { params: Params }) {
  const context = await contextFor(params, page)
  if (!context) notFound()
  return (
    <Page {...shellOf(context)}>
      <Terms {...termsData(context)} />
    </Page>
  )
}
