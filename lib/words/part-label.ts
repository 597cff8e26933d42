import type { Part } from '../report/edition.ts'
import type { View } from '../report/view.ts'
import { strings } from './strings.ts'
import { joinWords } from './words.ts'

/** A part as lists name it, in the languages of a view: its number, or the name of a part that has none. */
export function partLabel(view: View, part: Part): string {
  return (
    part.number || joinWords(strings(view, part.kind === 'pledges' ? 'part.pledges' : 'part.requirements'))
  )
}
