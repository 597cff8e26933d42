import type { PageContext } from './page-context.ts'
import { projectLevels } from './project-items.ts'
import { shownSentence } from './shown-sentence.ts'
import { targetItem } from './target-item.ts'

/** Every target of an edition with its sentence, and every project by its level of commitment. */
export function targetsData(context: PageContext) {
  const { edition, view, words, phrase } = context
  const lead = (key: 'targets.figuresLead' | 'targets.projectsLead', count: number) =>
    phrase(key, (language) => ({ count, title: edition.title[language] }))
  return {
    title: words('nav.targets'),
    targetsTitle: words('targets.figures'),
    targetsLead: lead('targets.figuresLead', edition.targets.length),
    targets: edition.targets.map((target) => ({
      ...targetItem(context, target),
      sentence: shownSentence(view, target.part, target.sentence, true),
    })),
    projectsTitle: words('targets.projects'),
    projectsLead: lead('targets.projectsLead', edition.projects.length),
    levels: projectLevels(context),
  }
}
