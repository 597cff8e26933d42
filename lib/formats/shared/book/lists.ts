import type { Edition, Part } from '../../../report/edition.ts'
import { projectSheet } from '../../../report/project-sheet.ts'
import type { Term } from '../../../report/schema.ts'
import { commitmentLevels } from '../../../report/vocabulary.ts'
import { partLabel } from '../../../words/part-label.ts'
import { targetWords } from '../../../words/target-words.ts'
import { termNote } from '../../../words/term-note.ts'
import type { ViewWords } from '../../../words/view-words.ts'
import { joinWords, quoted, shortTitle } from '../../../words/words.ts'

/** A target as a big number with its picture, and the part that states it, by its id and as lists name it: `2.4`. */
export type Figure = ReturnType<typeof figuresOf>[number]

/** The targets that some parts state. */
export function figuresOf(words: ViewWords, { targets }: Edition, parts: Part[]) {
  return targets
    .filter(({ part }) => parts.includes(part))
    .map((target) => ({
      ...targetWords(words, target),
      part: target.part.id,
      number: partLabel(words.view, target.part),
    }))
}

/** The projects that some parts set out, the firmest first. */
export function projectGroups({ view, words, of }: ViewWords, { levels }: Edition, parts: Part[]) {
  return levels
    .map(({ level, projects }) => ({
      level,
      title: words(`level.${level}`),
      note: words(`level.${level}Note`),
      items: projects
        .filter(({ part }) => parts.includes(part))
        .map((project) => ({
          name: of(project),
          verb: quoted(of(project.verb)),
          part: project.part.id,
          number: partLabel(view, project.part),
        })),
    }))
    .filter(({ items }) => items.length > 0)
}

/** The sheet of projects: by area and level the name of each, in one line, and the part that sets it out. */
export function sheetOf({ words, of }: ViewWords, edition: Edition) {
  return {
    title: words('sheet.title'),
    lead: words('sheet.lead'),
    area: words('sheet.area'),
    levels: commitmentLevels.map((level) => ({
      level,
      title: words(`level.${level}`),
      count: edition.projects.filter((project) => project.level === level).length,
    })),
    rows: projectSheet(edition).map(({ part, cells }) => ({
      number: part.number,
      title: of(shortTitle(part.title)),
      cells: cells.map(({ projects }) =>
        projects.map((project) => ({ name: joinWords(of(project)), part: project.part.id })),
      ),
    })),
  }
}

/** Glossary entries. Headwords stand in both languages whatever the book's language is, as in the glossary of the site. */
export function termsOf(words: ViewWords, terms: readonly Term[]) {
  return terms.map((term) => ({
    id: term.id,
    name: { zh: term.zh, en: term.en },
    note: termNote(words, term),
  }))
}
