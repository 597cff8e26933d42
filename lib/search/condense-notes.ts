import { annotationsOf } from '../report/annotations-of.ts'
import type { Bilingual } from '../report/schema.ts'
import type { Sentence } from '../report/sentence.ts'
import type { Site } from '../report/site.ts'
import { condense } from './condense.ts'

/** What the notes of the marked terms say that the edition says nowhere, and no note before. */
export function condenseNotes(sentences: Sentence[], { terms }: Site, known: Set<string>): Bilingual {
  const ids = new Set(sentences.flatMap(({ zh }) => annotationsOf(zh, 'term')).map(({ id }) => id))
  const notes = terms.flatMap(({ id, note }) => (ids.has(id) && note ? [note] : []))
  return {
    zh: condense(clausesOf(notes.map(({ zh }) => zh)), known),
    en: condense(
      notes.map(({ en }) => en),
      known,
      5,
    ),
  }
}

/** Chinese notes cut at their particles, numbers and dates, by which nobody looks for a term. */
function clausesOf(notes: string[]): string[] {
  return notes.flatMap((note) =>
    note.split(/[的了和与及在由为等指把从按是被后前到年月日约即以\d]|已于|位于|包括|其中|其他/u),
  )
}
