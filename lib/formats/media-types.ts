import { extname } from 'node:path'
import { formats } from './formats.ts'

/** The media types (IANA) of every kind of file that the site has or that `public` may hold, by ending. */
const types: Record<string, string> = {
  css: 'text/css',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  webp: 'image/webp',
  woff2: 'font/woff2',
  ...Object.fromEntries(formats.map(({ ending, mediaType }) => [ending, mediaType])),
}

/** Names without an ending are text. */
export const defaultType = 'text/plain'

/** Types that are text and say which encoding it is in; JSON is always UTF-8 (RFC 8259). */
const textual = /^text\/|xml$|x-(?:bibtex|research-info-systems)$/

/** The media type of a file by its name, or undefined for an ending nobody has listed yet. */
export function mediaType(file: string): string | undefined {
  const ending = extname(file).slice(1)
  return ending === '' || file.startsWith('.well-known/') ? defaultType : types[ending]
}

/** Whether a media type is sent with `charset=utf-8`. */
export function isText(type: string): boolean {
  return textual.test(type)
}

/** Whether a file is text, and so compresses well; one without an ending is for hosts, which read it as it is. */
export function isCompressible(file: string): boolean {
  const type = extname(file) === '' ? undefined : mediaType(file)
  return type !== undefined && (isText(type) || /json$/.test(type))
}

/** A media type as the Content-Type header says it. */
export function contentType(file: string): string {
  const type = mediaType(file) ?? 'application/octet-stream'
  return isText(type) ? `${type}; charset=utf-8` : type
}
