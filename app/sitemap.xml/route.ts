import { getSite } from '../../lib/content/get-site.ts'
import { sitemapText } from '../../lib/formats/sitemap.ts'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(sitemapText(await getSite()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
