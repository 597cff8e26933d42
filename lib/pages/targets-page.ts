import { projects as projectsTable } from '../formats/shared/tables/projects.ts'
import { targets as targetsTable } from '../formats/shared/tables/targets.ts'
import type { PageContext } from './page-context.ts'
import { projectLevels } from './project-items.ts'
import { sheetOf } from './sheet.ts'
import { tableFiles } from './table-files.ts'
import { spokenTarget } from './target-item.ts'
import { yearTitle } from './year-title.ts'

/** Every target of an edition with its sentence, and every project by its level of commitment. */
export function targetsData(context: PageContext) {
  const { edition, words, phrase } = context
  const { targets, projects } = edition
  const levels = projectLevels(context)
  const lead = (key: 'targets.figuresLead' | 'targets.projectsLead', count: number) =>
    phrase(key, (language) => ({ count, title: edition.title[language] }))
  return {
    title: yearTitle(context, 'nav.targets'),
    /** Said where there is neither, and so nothing to take away. */
    none: targets.length + projects.length === 0 ? words('targets.none') : undefined,
    /** What stands on the page, with how many there are of each; the levels head the sheet. */
    contents: [
      { href: '#targets', title: words('targets.figures'), count: targets.length },
      { href: '#projects', title: words('targets.projects'), count: projects.length },
    ].filter(({ count }) => count > 0),
    files: tableFiles(context, targetsTable, projectsTable),
    targetsTitle: words('targets.figures'),
    targetsLead: lead('targets.figuresLead', targets.length),
    targets: targets.map((target) => spokenTarget(context, target)),
    sheet: projects.length > 0 ? sheetOf(context, true) : undefined,
    projectsTitle: words('targets.projects'),
    projectsLead: lead('targets.projectsLead', projects.length),
    levels,
  }
}
