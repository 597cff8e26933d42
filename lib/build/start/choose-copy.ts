import { existsSync, type Stats, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentType } from '../../formats/media-types.ts'
import { type ContentCoding, contentCoding } from './content-coding.ts'

const endings = { br: '.br', gzip: '.gz' } as const satisfies Record<ContentCoding, string>

/**
 * Chooses the copy of a file that answers a request best, and says in the response which one it is: its type, coding and
 * date, and a tag that no other copy has, as ranges of it need (RFC 9110 §8.8.3.3).
 * @param path a file, or what may be none
 * @returns the ending of the copy's name, `''` for the file itself, or undefined where there is no file
 */
export function chooseCopy(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): string | undefined {
  const file = fileAt(path)
  if (!file) return undefined
  const copies = { br: fileAt(path + endings.br), gzip: fileAt(path + endings.gzip) }
  const codings = (['br', 'gzip'] as const).filter((coding) => copies[coding])
  const coding = contentCoding(request.headers['accept-encoding'], codings)
  const { size, mtime } = (coding && copies[coding]) ?? file
  const tag = `${size.toString(36)}-${mtime.getTime().toString(36)}${coding ? `-${coding}` : ''}`
  response.setHeader('Content-Type', contentType(path))
  response.setHeader('ETag', `"${tag}"`)
  response.setHeader('Last-Modified', mtime.toUTCString())
  if (coding) response.setHeader('Content-Encoding', coding)
  if (codings.length > 0) response.setHeader('Vary', 'Accept-Encoding')
  return coding ? endings[coding] : ''
}

/** No name that a reader can ask for makes this throw: some no file system would hold. */
function fileAt(path: string): Stats | undefined {
  const stats = existsSync(path) ? statSync(path, { throwIfNoEntry: false }) : undefined
  return stats?.isFile() ? stats : undefined
}
