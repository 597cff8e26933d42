import { projectSheet } from '../report/project-sheet.ts'
import { commitmentLevels } from '../report/vocabulary.ts'
import { listedTitle } from '../words/listed-title.ts'
import { joinWords } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** The sheet of projects: areas as rows, levels as columns, a mark for each project. */
export type Sheet = ReturnType<typeof sheetOf>

/**
 * The sheet of projects of a page's edition; undefined where there is no project.
 * @param isOfList whether the list of all projects stands below: a mark leads to its row there, which mostly names it
 */
export function sheetOf(context: PageContext, isOfList: boolean) {
  const { edition, words, of, href } = context
  const rows = projectSheet(edition)
  return {
    title: words('sheet.title'),
    lead: words('sheet.lead'),
    area: words('sheet.area'),
    isOfList,
    levels: commitmentLevels.map((level) => ({
      level,
      href: isOfList ? `#level-${level}` : undefined,
      title: words(`level.${level}`),
      count: edition.projects.filter((project) => project.level === level).length,
    })),
    rows: rows.map(({ part, cells }) => ({
      href: href(part.page),
      number: part.number,
      title: context.of(listedTitle(part)),
      cells: cells.map(({ level, projects }) => ({
        level,
        marks: projects.map((project) => ({
          id: project.id,
          ...(isOfList
            ? {
                href: `#${project.id}`,
                // A row with an editors' remark would be too long a name.
                name: project.notes.length > 0 ? joinWords(of(project)) : undefined,
              }
            : {
                href: href(project.part.page, `s${project.sentence.number}`),
                name: joinWords(of(project)),
              }),
        })),
      })),
    })),
  }
}
