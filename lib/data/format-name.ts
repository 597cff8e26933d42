import type { Language } from '../content/types.ts'
import { string } from '../i18n/strings.ts'
import type { TakeAwayFormat } from '../take-away/take-away-file.ts'

/** A format as readers know it: “CSV, targets”. */
export function formatName(language: Language, format: TakeAwayFormat): string {
  return string(language, `downloads.name.${format}`)
}
