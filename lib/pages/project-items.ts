import type { Project } from '../report/edition.ts'
import { partLabel } from '../words/part-label.ts'
import { quoted } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** A named project, how firmly it is set out, and the sentence that says so. */
export type ProjectItem = ReturnType<typeof projectLevels>[number]['projects'][number]

/** The projects that a part sets out, on its own page: each leads to its place in the list of all. */
export function projectsOfPart(context: PageContext, projects: readonly Project[]): ProjectItem[] {
  return projects.map((project) => ({
    ...named(context, project),
    href: context.href({ kind: 'targets', edition: context.edition.id }, project.id),
    number: '',
    notes: [],
  }))
}

/** All projects of an edition, level by level with what the level means, the firmest first; each leads to its sentence. */
export function projectLevels(context: PageContext) {
  return context.edition.levels.map(({ level, projects }) => ({
    level,
    title: context.words(`level.${level}`),
    note: context.words(`level.${level}Note`),
    projects: projects.map((project) => ({
      ...named(context, project),
      /** The sentence; on its own page, the project's permanent address. */
      href: context.href(project.part.page, `s${project.sentence.number}`),
      /** The label of the sentence's part; empty on that part's own page. */
      number: partLabel(context.view, project.part),
      /** The editors' remarks on its name; none on the part's own page, which shows them beside the text. */
      notes: project.notes.map((note) => ({ id: note.id, text: context.of(note) })),
    })),
  }))
}

function named({ of, words }: PageContext, project: Project) {
  return {
    id: project.id,
    name: of(project),
    verb: quoted(of(project.verb)),
    level: words(`level.${project.level}`),
  }
}
