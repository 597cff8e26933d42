import { extname } from 'node:path'

/** The media types (IANA) of every kind of file the site has. */
const types: Record<string, string> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  enw: 'application/x-endnote-refer',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  tmx: 'application/x-tmx+xml',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
}

/** Names without an ending are text. */
export const defaultType = 'text/plain'

/** Types that are text and say which encoding it is in; JSON is always UTF-8 (RFC 8259). */
const textual = /^text\/|xml$|x-(?:bibtex|endnote-refer|research-info-systems)$/

/** The media type of a file by its name, or undefined for an ending nobody has listed yet. */
export function mediaType(file: string): string | undefined {
  const ending = extname(file).slice(1)
  return ending === '' || file.startsWith('.well-known/') ? defaultType : types[ending]
}

/** Whether a media type is sent with `charset=utf-8`. */
export function isText(type: string): boolean {
  return textual.test(type)
}

/** A media type as the Content-Type header says it. */
export function contentType(file: string): string {
  const type = mediaType(file) ?? 'application/octet-stream'
  return isText(type) ? `${type}; charset=utf-8` : type
}
