import { posterFile } from '../../../../../lib/formats/part-pictures.ts'
import { partFile, pictureParams } from '../../../../../lib/pages/part-route.ts'
import type { Params } from '../../../../../lib/pages/route.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => pictureParams(({ part }) => part.kind === 'task')

export function GET(_request: Request, { params }: { params: Params }) {
  return partFile(params, 'image/png', ({ context, edition, part }) =>
    posterFile(context.site, context.view, edition, part),
  )
}
