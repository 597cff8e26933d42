import { partFile, partParams } from '../../../../../lib/pages/part-route.ts'
import type { Params } from '../../../../../lib/pages/route.ts'
import { qrSvg } from '../../../../../lib/share/qr-code.ts'
import { canonical } from '../../../../../lib/url/address.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => partParams()

export function GET(_request: Request, { params }: { params: Params }) {
  return partFile(params, 'image/svg+xml', ({ context }) => {
    const url = canonical(context.href(context.page))
    return url ? qrSvg(url) : ''
  })
}
