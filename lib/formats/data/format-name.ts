import type { Language } from '../../report/vocabulary.ts'
import { string } from '../../words/strings.ts'
import type { TakeAwayFormat } from '../take-away-file.ts'

/** A format as readers know it: “CSV, targets”. */
export function formatName(language: Language, format: TakeAwayFormat): string {
  return string(language, `downloads.name.${format}`)
}
