import type { Edition } from '../report/edition.ts'
import { languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from './strings.ts'

/** The parts of an edition, counted: 总体要求、5个方面22项任务和4项承诺. */
export function whatItHolds({ requirements, areas, tasks, pledges }: Edition, language: Language): string {
  const counted = (
    key: 'edition.areas' | 'edition.tasks' | 'edition.pledges',
    { length }: readonly unknown[],
  ) => string(language, key, { count: length })
  return new Intl.ListFormat(languageTag(language)).format([
    ...(requirements ? [string(language, 'edition.requirements')] : []),
    string(language, 'edition.areasAndTasks', {
      areas: counted('edition.areas', areas),
      tasks: counted('edition.tasks', tasks),
    }),
    ...(pledges ? [counted('edition.pledges', pledges.items)] : []),
  ])
}
