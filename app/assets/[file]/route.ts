import { assets } from '../../../lib/assets/assets.ts'
import type { Params } from '../../../lib/pages/route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await assets()).files.map(({ name }) => ({ file: name }))
}

export async function GET(_request: Request, { params }: { params: Params }) {
  const { file } = await params
  const asset = (await assets()).files.find(({ name }) => name === file)
  const type = file.endsWith('.css') ? 'text/css' : 'text/javascript'
  return new Response(asset?.contents, { headers: { 'content-type': `${type}; charset=utf-8` } })
}
