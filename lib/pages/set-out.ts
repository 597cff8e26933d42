import type { Part } from '../report/edition.ts'
import { glossaryOf } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'
import { projectsOfPart } from './project-items.ts'
import { targetItem } from './target-item.ts'

/** What stands beside a part's text: its targets, projects, places, terms and notes, each with its heading. */
export type SetOut = ReturnType<typeof setOutIn>

/** The lists beside a part; an area's figures and projects stand on the pages of its tasks. */
export function setOutIn(context: PageContext, part: Part) {
  const { words, of, href } = context
  const { edition } = part.page
  const { targets, projects } = part.kind === 'area' ? { targets: [], projects: [] } : part
  return {
    title: words('part.setOut'),
    targets: {
      title: words('part.figures'),
      items: targets.map((target) => targetItem(context, target, true)),
    },
    projects: { title: words('part.projects'), items: projectsOfPart(context, projects) },
    places: {
      title: words('part.places'),
      items: part.places.map((place) => ({
        href: href({ kind: 'places', edition }, place.id),
        title: of(place),
      })),
    },
    terms: { title: words('part.terms'), items: glossaryOf(context, part.terms) },
    notes: {
      title: words('part.notes'),
      items: part.notes.map((note) => ({ id: `note-${note.id}`, text: of(note) })),
    },
  }
}
