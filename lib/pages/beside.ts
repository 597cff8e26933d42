import type { Part } from '../report/edition.ts'
import type { Term } from '../report/schema.ts'
import { partLabel } from '../words/part-label.ts'
import { glossaryOf } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'

/** What stands beside a part's text: its notes, places and terms, each list with its heading. */
export type Beside = ReturnType<typeof besideOf>

/** The notes, places and terms of a part. An area's page has the notes of its tasks, and only names their terms. */
export function besideOf(context: PageContext, part: Part) {
  const { words, of, href } = context
  const { edition } = part.page
  const isArea = part.kind === 'area'
  const parts = isArea ? [part, ...part.tasks] : [part]
  const ofTasks = isArea ? [...new Set(parts.flatMap(({ terms }) => terms))] : []
  const link = ({ id, ...term }: Term) => ({ href: href({ kind: 'terms' }, id), title: of(term) })
  return {
    notes: notesOf(context, parts),
    places: {
      title: words('part.places'),
      items: part.places.map((place) => ({
        href: href({ kind: 'places', edition }, place.id),
        title: of(place),
      })),
    },
    terms: { title: words('part.terms'), items: glossaryOf(context, isArea ? [] : part.terms) },
    termsOfTasks: { title: words('part.terms'), items: ofTasks.map(link) },
  }
}

/** The editor's notes of one part, or of several, where each says of which it is. */
export type Notes = ReturnType<typeof notesOf>

export function notesOf({ view, words, of }: PageContext, parts: readonly Part[]) {
  return {
    title: words('part.notes'),
    items: parts.flatMap((part) =>
      part.notes.map((note) => ({
        id: `note-${note.id}`,
        part: parts.length > 1 ? partLabel(view, part) : '',
        text: of(note),
      })),
    ),
  }
}
