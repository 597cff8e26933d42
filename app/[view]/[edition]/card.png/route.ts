import { cardFile } from '../../../../lib/formats/part-pictures.ts'
import { contextFor, editionFor, type Params, paramsOf } from '../../../../lib/pages/route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = async () =>
  (await paramsOf('report')).filter(({ view }) => view !== 'zh-en')

export async function GET(_request: Request, { params }: { params: Params }) {
  const context = await contextFor(params, ({ edition = '' }) => ({ kind: 'report', edition }))
  const edition = context && editionFor(context)
  if (!context || !edition) return new Response(null, { status: 404 })
  return new Response(cardFile(context.site, context.view, edition), {
    headers: { 'content-type': 'image/png' },
  })
}
