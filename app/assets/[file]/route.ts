import { assets } from '../../../lib/browser/assets.ts'
import { getSite } from '../../../lib/content/get-site.ts'
import { contentType } from '../../../lib/formats/media-types.ts'
import type { Params } from '../../../lib/pages/route.ts'
import { searchFiles } from '../../../lib/search/search-files.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await files()).map(({ name }) => ({ file: name }))
}

export async function GET(_request: Request, { params }: { params: Params }) {
  const { file = '' } = await params
  const asset = (await files()).find(({ name }) => name === file)
  return new Response(asset?.contents, { headers: { 'content-type': contentType(file) } })
}

async function files() {
  return [...(await assets()).files, ...searchFiles(await getSite()).files]
}
