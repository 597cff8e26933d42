import { type ProjectItem, projectItems } from '../formats/project-items.ts'
import { type TargetItem, targetItems } from '../formats/target-items.ts'
import { idsIn, mentionsOf } from '../report/mentions.ts'
import type { Edition, Part } from '../report/types.ts'
import type { PageContext } from '../words/page-context.ts'
import type { Words } from '../words/words.ts'
import { type GlossaryItem, glossaryOf } from './glossary-items.ts'

/** What stands beside a part's text: its targets, projects, places, terms and notes, each with its heading. */
export interface Promised {
  title: Words
  targets: { title: Words; items: TargetItem[] }
  projects: { title: Words; items: ProjectItem[] }
  places: { title: Words; items: { id: string; href: string; name: Words }[] }
  terms: { title: Words; items: GlossaryItem[] }
  notes: { title: Words; items: { id: string; text: Words }[] }
}

/** The lists beside a part; an area's figures and projects stand on the pages of its tasks. */
export function promisedIn(context: PageContext, edition: Edition, part: Part): Promised {
  const { words, of, href } = context
  const within = part.kind === 'area' ? undefined : part
  const noteIds = idsIn(part, 'note')
  return {
    title: words('part.promised'),
    targets: { title: words('part.figures'), items: within ? targetItems(context, edition, within) : [] },
    projects: { title: words('part.projects'), items: within ? projectItems(context, edition, within) : [] },
    places: {
      title: words('part.places'),
      items: edition.places
        .filter(({ id }) => mentionsOf(edition, 'place', id).some((mention) => mention.part.id === part.id))
        .map((place) => ({
          id: place.id,
          href: href({ kind: 'places', edition: edition.id }, place.id),
          name: of(place),
        })),
    },
    terms: { title: words('part.terms'), items: glossaryOf(context, part) },
    notes: {
      title: words('part.notes'),
      items: edition.notes
        .filter(({ id }) => noteIds.includes(id))
        .map((note) => ({ id: `note-${note.id}`, text: of(note) })),
    },
  }
}
