import type { Metadata } from 'next'
import { Offline } from '../../../components/offline/view.tsx'
import { getSite } from '../../../lib/content/get-site.ts'
import { offlineData, offlineMetadata } from '../../../lib/pages/offline-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  return offlineMetadata(await getSite())
}

export default async function OfflinePage() {
  return <Offline {...offlineData(await getSite())} />
}
