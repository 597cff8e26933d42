import { annotationsOf } from '../../report/annotations-of.ts'
import type { Bilingual } from '../../report/bilingual.ts'
import type { Project, Target } from '../../report/lists.ts'
import { mentionsOf } from '../../report/mentions.ts'
import { plainText } from '../../report/plain-text.ts'
import type { Edition, Mention } from '../../report/types.ts'

/** A target with the sentence that states it, and the words it is stated in. */
export interface StatedTarget extends Mention {
  target: Target
  figure: Bilingual
}

/** The targets of an edition with their sentences, in the order of the list. */
export function statedTargets(edition: Edition): StatedTarget[] {
  return edition.targets.flatMap((target) => {
    const mention = mentionsOf(edition, 'target', target.id)[0]
    if (!mention) return []
    const figure = (language: 'zh' | 'en') =>
      plainText(
        annotationsOf(mention.sentence[language], 'target').find(({ id }) => id === target.id)?.spans ?? [],
      )
    return [{ target, ...mention, figure: { zh: figure('zh'), en: figure('en') } }]
  })
}

/** The projects of an edition with their sentences, in the order of the list. */
export function statedProjects(edition: Edition): (Mention & { project: Project })[] {
  return edition.projects.flatMap((project) => {
    const mention = mentionsOf(edition, 'project', project.id)[0]
    return mention ? [{ project, ...mention }] : []
  })
}
