import { type CommitmentLevel, commitmentLevels } from '../report/lists.ts'
import { mentionsOf } from '../report/mentions.ts'
import { notesWithin } from '../report/notes-within.ts'
import type { Edition, Part } from '../report/types.ts'
import type { PageContext } from '../words/page-context.ts'
import { partLabel } from '../words/part-label.ts'
import type { Words } from '../words/words.ts'

/** A named project, how firmly it is promised, and the sentence that says so. */
export interface ProjectItem {
  id: string
  name: Words
  verb: Words
  level: Words
  /** The sentence; on its own page, the project's permanent address. */
  href: string
  /** The label of the sentence's part; empty on that part's own page. */
  number: string
  part: Part
  /** The editors' remarks on its name; none on the part's own page, which shows them beside the text. */
  notes: { id: string; text: Words }[]
}

/** The projects of one level, with what the level means. */
export interface ProjectLevel {
  level: CommitmentLevel
  title: Words
  note: Words
  projects: ProjectItem[]
}

/** The projects that a part promises, in the order of the text. */
export function projectItems(context: PageContext, edition: Edition, within?: Part): ProjectItem[] {
  return commitmentOrder(edition, within).map(({ project, mention }) => ({
    id: project.id,
    name: context.of(project),
    verb: context.of(project.verb),
    level: context.words(`level.${project.level}`),
    href: within
      ? context.href({ kind: 'targets', edition: edition.id }, project.id)
      : context.partHref(edition, mention.part, `s${mention.sentence.number}`),
    number: within ? '' : partLabel(context.view, mention.part),
    part: mention.part,
    notes: within
      ? []
      : notesWithin(edition, mention.sentence, 'project', project.id).map((note) => ({
          id: note.id,
          text: context.of(note),
        })),
  }))
}

/** All projects of an edition, level by level, the firmest first; levels without a project are left out. */
export function projectLevels(context: PageContext, edition: Edition): ProjectLevel[] {
  const all = projectItems(context, edition)
  return commitmentLevels
    .map((level) => ({
      level,
      title: context.words(`level.${level}`),
      note: context.words(`level.${level}Note`),
      projects: all.filter(
        ({ id }) => edition.projects.find((project) => project.id === id)?.level === level,
      ),
    }))
    .filter(({ projects }) => projects.length > 0)
}

function commitmentOrder(edition: Edition, within: Part | undefined) {
  return edition.projects.flatMap((project) => {
    const mention = mentionsOf(edition, 'project', project.id).find(
      ({ part }) => !within || part.id === within.id,
    )
    return mention ? [{ project, mention }] : []
  })
}
