import type { Language } from '../content/types.ts'
import { string } from '../i18n/strings.ts'
import type { TakeAwayFormat } from '../take-away/take-away-file.ts'

/** A format as readers know it: “CSV, targets”. */
export function formatName(language: Language, format: TakeAwayFormat): string {
  return string(language, `downloads.name.${format}`)
}

/** Media types, as IANA lists them. */
export const mediaTypes: Record<TakeAwayFormat, string> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  markdown: 'text/markdown',
  text: 'text/plain',
  json: 'application/json',
  part: 'application/json',
  targets: 'text/csv',
  projects: 'text/csv',
  terms: 'text/csv',
  tmx: 'application/xml',
  schema: 'application/schema+json',
  partSchema: 'application/schema+json',
  dataset: 'application/ld+json',
  feed: 'application/atom+xml',
  sums: 'text/plain',
  llms: 'text/plain',
}
