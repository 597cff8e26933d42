import type { Project, Target } from '../report/edition.ts'
import type { TouchedEntries } from '../report/touched-entries.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** A line below a sentence: what it is, as a label, and the words, which lead to where more is said. */
export interface SentenceRow {
  href: string
  label: Words
  text: Words
}

/** The targets and projects that a sentence sets out, with how firmly; each leads to its row in the list of all. */
export function setOutRows(
  context: PageContext,
  { targets, projects }: Pick<TouchedEntries, 'targets' | 'projects'>,
): SentenceRow[] {
  return [
    ...targets.map((target) => targetRow(context, target)),
    ...projects.map((project) => projectRow(context, project)),
  ]
}

function targetRow({ edition, words, of, href }: PageContext, { id, label, figure, verb }: Target) {
  return {
    href: href({ kind: 'targets', edition: edition.id }, id),
    label: words('concerns.target'),
    text: of({
      zh: withVerb(`${label.zh}：${figure.zh.words}`, verb?.zh),
      en: withVerb(`${label.en}: ${figure.en.words}`, verb?.en),
    }),
  }
}

function projectRow({ edition, words, of, href }: PageContext, { id, zh, en, level, verb }: Project) {
  return {
    href: href({ kind: 'targets', edition: edition.id }, id),
    label: words(`level.${level}`),
    text: of({ zh: withVerb(zh, verb.zh), en: withVerb(en, verb.en) }),
  }
}

function withVerb(name: string, verb: string | undefined): string {
  return verb ? `${name} “${verb}”` : name
}
