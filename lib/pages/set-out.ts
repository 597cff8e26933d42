import type { Part } from '../report/edition.ts'
import type { PageContext } from './page-context.ts'
import { projectsOfPart } from './project-items.ts'
import { targetItem } from './target-item.ts'

/** What a part sets out: its targets and projects. */
export type SetOut = ReturnType<typeof setOutIn>

/** The targets and projects of a part; those of an area stand on the pages of its tasks. */
export function setOutIn(context: PageContext, part: Part) {
  const { words } = context
  const { targets, projects } = part.kind === 'area' ? { targets: [], projects: [] } : part
  return {
    title: words('part.setOut'),
    targets: {
      title: words('part.figures'),
      items: targets.map((target) => targetItem(context, target, true)),
    },
    projects: { title: words('part.projects'), items: projectsOfPart(context, projects) },
  }
}
