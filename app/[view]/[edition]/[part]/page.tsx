import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '../../../../components/page/view.tsx'
import { Part } from '../../../../components/part/view.tsx'
import { metadataOf } from '../../../../lib/pages/metadata.ts'
import { partData } from '../../../../lib/pages/part-page.ts'
import { contextFor, editionFor, type Params, paramsOf, partFor } from '../../../../lib/pages/route.ts'
import { shellOf } from '../../../../lib/pages/shell.ts'
import type { Page as Address } from '../../../../lib/report/address.ts'

export const dynamicParams = false
export const generateStaticParams = () => paramsOf('part')

const page = ({ edition = '', part = '' }: Record<string, string>): Address => ({
  kind: 'part',
  edition,
  part,
})

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextFor(params, page)
  return context ? metadataOf(context) : {}
}

export default async function PartPage({ params }: { params: Params }) {
  const context = await contextFor(params, page)
  const edition = context && editionFor(context)
  const part = edition && partFor(context, edition)
  if (!context || !edition || !part) notFound()
  return (
    <Page {...shellOf(context)}>
      <Part {...partData(context, edition, part)} />
    </Page>
  )
}
