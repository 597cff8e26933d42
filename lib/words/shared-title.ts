import type { Concern, Edition, Part } from '../report/edition.ts'
import type { SiteFrame } from '../report/schema.ts'
import type { View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { concernName } from './concern-name.ts'
import { standaloneTitle } from './standalone-title.ts'
import { joinWords, shortTitle, type Words, wordsIn } from './words.ts'

/** What is handed on: a part, a concern, or without either the whole report, in a view. */
interface Shared {
  site: Pick<SiteFrame, 'shortCity'>
  edition: Pick<Edition, 'id' | 'title'>
  part?: Part | undefined
  concern?: Concern | undefined
  view: View
}

/** The title under which a part, or the whole report, is handed on, in the languages of the view. */
export function sharedTitle(shared: Shared): string {
  return joinWords(sharedWords(shared))
}

/** The same, each language by itself. */
export function sharedWords({ site, edition, part, concern, view }: Shared): Words {
  const own = (language: Language) => {
    if (concern) return concernName(concern, language)
    return part ? partTitle(view, part, language) : edition.title[language]
  }
  const title = (language: Language) => standaloneTitle(site, edition.id, own(language), language)
  return wordsIn(view, { zh: title('zh'), en: title('en') })
}

/** The number and title of a part; where both languages stand side by side, of a title of clauses the first. */
export function partTitle(view: View, { number, title }: Part, language: Language): string {
  return `${number} ${(view === 'zh-en' ? shortTitle(title) : title)[language]}`.trim()
}
