import { partNumber } from '../content/find-part.ts'
import type { Part } from '../content/types.ts'
import { strings } from '../i18n/strings.ts'
import { joinWords } from '../i18n/words.ts'
import type { View } from '../url/view.ts'

/** A part as lists name it, in the languages of a view: its number, or the name of a part that has none. */
export function partLabel(view: View, part: Part): string {
  return (
    partNumber(part) ||
    joinWords(strings(view, part.kind === 'pledges' ? 'home.pledges' : 'part.requirements'))
  )
}
