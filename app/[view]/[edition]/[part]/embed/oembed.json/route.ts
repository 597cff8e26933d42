import { oembedJson } from '../../../../../../lib/pages/embed-page.ts'
import { partFile, partParams } from '../../../../../../lib/pages/part-route.ts'
import type { Params } from '../../../../../../lib/pages/route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => partParams()

export function GET(_request: Request, { params }: { params: Params }) {
  return partFile(params, 'application/json; charset=utf-8', ({ context, part }) => oembedJson(context, part))
}
