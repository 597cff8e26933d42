import { languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'

/** A run of text of another language than the text round it, with its BCP 47 tag. */
export interface ForeignRun {
  lang: string
  text: string
}

/** Han characters in English, and a title in 《》 whole; two or more Latin words in Chinese, since a single one is mostly a loan word. */
const foreign = {
  zh: /(\p{Script=Latin}[\p{Script=Latin}’]*(?: \p{Script=Latin}[\p{Script=Latin}’]*)+)/u,
  en: /(《[^《》]*》|\p{Script=Han}+)/u,
} satisfies Record<Language, RegExp>

/** Cuts a text at the words of the other language, so that each can carry its `lang` (WCAG 3.1.2). */
export function foreignRuns(text: string, language: Language): (string | ForeignRun)[] {
  const lang = languageTag(language === 'zh' ? 'en' : 'zh')
  return text
    .split(foreign[language])
    .map((run, index) => (index % 2 === 1 ? { lang, text: run } : run))
    .filter((run) => run !== '')
}
