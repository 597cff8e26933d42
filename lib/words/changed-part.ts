import type { Change } from '../report/edition.ts'
import { areaNumeral } from '../report/numbers/han-number.ts'
import type { Language } from '../report/vocabulary.ts'
import { partLabel } from './part-label.ts'
import { string } from './strings.ts'

/** What a correction is of, in words. */
export function changedPart({ edition, part }: Change, language: Language): string {
  if (!part) return string(language, 'changes.whole', { year: edition.id })
  const { number } = part
  const label =
    part.kind === 'area'
      ? string(language, 'part.area', { number: areaNumeral(number, language) })
      : part.kind === 'task'
        ? string(language, 'part.task', { number })
        : partLabel(language, part)
  return string(language, 'changes.part', { part: label, year: edition.id })
}
