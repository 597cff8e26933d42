import { getSite } from '../../lib/content/get-site.ts'
import { manifestText } from '../../lib/formats/manifest.ts'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(manifestText(await getSite()), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
