import { filesOf } from '../../../lib/browser/files-of.ts'
import { getSite } from '../../../lib/content/get-site.ts'
import { downloadsList } from '../../../lib/formats/downloads-list.ts'
import type { FormatId } from '../../../lib/formats/formats.ts'
import { contentType } from '../../../lib/formats/media-types.ts'

/** What holds the hashes of all files of an edition, which takes longer than anybody waits for a page. */
const ofAllFiles: readonly (string | undefined)[] = ['dataset', 'sums'] satisfies FormatId[]

/**
 * While developing, the files of the site that are no pages, made as they are asked for; builds write them. What only builds
 * make says so.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.join('/')
  // The settings ask for the list of what can be kept: there is none.
  if (path === 'offline.json') return Response.json(null)
  // A page that shows an error names no icon, and browsers look for one here.
  if (path === 'favicon.ico') return new Response(null, { status: 204 })
  const files = await filesOf(await getSite(), downloadsList().date)
  const file = files.find((one) => one.path === path)
  if (!file) return says(404, notMade(path))
  if (ofAllFiles.includes(file.format?.id)) return says(501, madeOfAll(path))
  const { contents } = await file.make()
  return new Response(contents as BodyInit, {
    headers: { 'content-type': contentType(path), 'cache-control': 'no-store' },
  })
}

function says(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

const notMade = (path: string) => `npm run dev 没有 /${path}。
网站服务器和离线阅读所用的文件、标题与数字的字体，由 npm run build 生成；其余文件在打开其地址时生成。

npm run dev has no /${path}.
npm run build makes the files for web servers and for reading offline, and the letters of titles and numerals; all others
are made here when their address is opened.
`

const madeOfAll = (path: string) => `npm run dev 不生成 /${path}。
其中有这一年度全部文件的校验值；npm run build 会生成它。

npm run dev does not make /${path}.
It holds the checksums of all files of the edition; npm run build makes it.
`
