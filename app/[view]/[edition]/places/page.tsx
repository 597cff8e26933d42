import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '../../../../components/page/view.tsx'
import { Places } from '../../../../components/places/view.tsx'
import { metadataOf } from '../../../../lib/pages/metadata.ts'
import { placesData } from '../../../../lib/pages/places-page.ts'
import { contextFor, editionFor, type Params, paramsOf } from '../../../../lib/pages/route.ts'
import { shellOf } from '../../../../lib/pages/shell.ts'
import type { Page as Address } from '../../../../lib/report/address.ts'

export const dynamicParams = false
export const generateStaticParams = () => paramsOf('places')

const page = ({ edition = '' }: Record<string, string>): Address => ({ kind: 'places', edition })

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextFor(params, page)
  return context ? metadataOf(context) : {}
}

export default async function PlacesPage({ params }: { params: Params }) {
  const context = await contextFor(params, page)
  const edition = context && editionFor(context)
  if (!context || !edition) notFound()
  return (
    <Page {...shellOf(context)}>
      <Places {...placesData(context, edition)} />
    </Page>
  )
}
