import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'
import { type ProjectLevel, projectLevels } from './project-items.ts'
import { type TargetItem, targetItems } from './target-items.ts'

/** Every target with its sentence, and every project by its level of commitment. */
export interface TargetsData {
  title: Words
  targetsTitle: Words
  targetsLead: Words
  targets: TargetItem[]
  projectsTitle: Words
  projectsLead: Words
  levels: ProjectLevel[]
}

/** The targets and projects of an edition. */
export function targetsData(context: PageContext): TargetsData {
  const { edition, words, phrase } = context
  const lead = (key: 'targets.figuresLead' | 'targets.projectsLead', count: number) =>
    phrase(key, (language) => ({ count, title: edition.title[language] }))
  return {
    title: words('nav.targets'),
    targetsTitle: words('targets.figures'),
    targetsLead: lead('targets.figuresLead', edition.targets.length),
    targets: targetItems(context, edition.targets),
    projectsTitle: words('targets.projects'),
    projectsLead: lead('targets.projectsLead', edition.projects.length),
    levels: projectLevels(context, edition),
  }
}
