import { filesOf } from '../../../lib/browser/files-of.ts'
import { getSite } from '../../../lib/content/get-site.ts'
import { downloadsList } from '../../../lib/formats/downloads-list.ts'
import { contentType } from '../../../lib/formats/media-types.ts'

/** While developing, the files of the site that are no pages, made as they are asked for; builds write them. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.join('/')
  const files = await filesOf(await getSite(), downloadsList().date)
  const made = await files.find((file) => file.path === path)?.make()
  if (!made) return new Response(null, { status: 404 })
  return new Response(made.contents as BodyInit, { headers: { 'content-type': contentType(path) } })
}
