import { citationFile } from '../../../../../lib/pages/part-files.ts'
import { partFile, partParams } from '../../../../../lib/pages/part-route.ts'
import type { Params } from '../../../../../lib/pages/route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => partParams()

export function GET(_request: Request, { params }: { params: Params }) {
  return partFile(
    params,
    'application/x-research-info-systems; charset=utf-8',
    ({ context, edition, part }) => citationFile(context.view, edition, part, 'cite.ris'),
  )
}
