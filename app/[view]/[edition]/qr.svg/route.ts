import { contextFor, type Params, paramsOf } from '../../../../lib/pages/route.ts'
import { qrSvg } from '../../../../lib/share/qr-code.ts'
import { canonical } from '../../../../lib/url/address.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => paramsOf('report')

export async function GET(_request: Request, { params }: { params: Params }) {
  const context = await contextFor(params, ({ edition = '' }) => ({ kind: 'report', edition }))
  if (!context) return new Response(null, { status: 404 })
  const url = canonical(context.href(context.page))
  return new Response(url ? qrSvg(url) : '', { headers: { 'content-type': 'image/svg+xml' } })
}
