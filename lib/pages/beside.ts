import type { Part } from '../report/edition.ts'
import type { Term } from '../report/schema.ts'
import { glossaryOf } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'

/** What stands beside a part's text: its notes, places and terms, each list with its heading. */
export type Beside = ReturnType<typeof besideOf>

/** The notes, places and terms of a part. An area's page only names the terms of its tasks. */
export function besideOf(context: PageContext, part: Part) {
  const { words, of, href } = context
  const { edition } = part.page
  const isArea = part.kind === 'area'
  const ofTasks = isArea ? [...new Set([part, ...part.tasks].flatMap(({ terms }) => terms))] : []
  const link = ({ id, ...term }: Term) => ({ href: href({ kind: 'terms' }, id), title: of(term) })
  return {
    notes: {
      title: words('part.notes'),
      items: part.notes.map((note) => ({ id: `note-${note.id}`, text: of(note) })),
    },
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
