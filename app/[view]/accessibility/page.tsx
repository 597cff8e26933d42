import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Accessibility } from '../../../components/accessibility/view.tsx'
import { Page } from '../../../components/page/view.tsx'
import { accessibilityData } from '../../../lib/pages/accessibility-page.ts'
import { metadataOf } from '../../../lib/pages/metadata.ts'
import { contextFor, type Params, paramsOf } from '../../../lib/pages/route.ts'
import { shellOf } from '../../../lib/pages/shell.ts'
import type { Page as Address } from '../../../lib/report/address.ts'

export const dynamicParams = false
export const generateStaticParams = () => paramsOf('accessibility')

const page = (): Address => ({ kind: 'accessibility' })

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextFor(params, page)
  return context ? metadataOf(context) : {}
}

export default async function AccessibilityPage({ params }: { params: Params }) {
  const context = await contextFor(params, page)
  if (!context) notFound()
  return (
    <Page {...shellOf(context)}>
      <Accessibility {...accessibilityData(context)} />
    </Page>
  )
}
