import type { Metadata } from 'next'
import { Chooser } from '../../components/chooser/view.tsx'
import { getSite } from '../../lib/content/get-site.ts'
import { chooserData, chooserMetadata } from '../../lib/pages/chooser-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  return chooserMetadata(await getSite())
}

export default async function ChooserPage() {
  return <Chooser {...chooserData(await getSite())} />
}
