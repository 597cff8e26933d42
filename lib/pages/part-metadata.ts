import { areaNumeral } from '../report/numbers/han-number.ts'
import { plainText } from '../report/plain-text.ts'
import type { Language } from '../report/vocabulary.ts'
import { standaloneTitle } from '../words/standalone-title.ts'
import { string } from '../words/strings.ts'
import { joinWords, shortTitle } from '../words/words.ts'
import { type PageContext, partOf } from './page-context.ts'
import { shorten } from './shorten.ts'

/** Search engines show about this many characters of a description. */
const descriptionLength = { zh: 90, en: 170 }

/** The number and title of a part; where both languages stand side by side, of a title of clauses the first. */
export function partTitle(context: PageContext, language: Language): string {
  const { number, title } = partOf(context)
  const shown = context.view === 'zh-en' ? shortTitle(title) : title
  return `${number} ${shown[language]}`.trim()
}

/** The title under which a part, or the whole report, is handed on, in the languages of the view. */
export function sharedTitle(context: PageContext): string {
  const { site, edition, part, of } = context
  const title = (language: Language) =>
    standaloneTitle(site, edition.id, part ? partTitle(context, language) : edition.title[language], language)
  return joinWords(of({ zh: title('zh'), en: title('en') }))
}

/** The beginning of a part's text; of an area, its tasks. */
export function partDescription(context: PageContext, language: Language): string {
  const part = partOf(context)
  const text =
    part.kind === 'area'
      ? string(language, 'part.areaDescription', {
          year: context.edition.id,
          title: context.edition.title[language],
          number: areaNumeral(part.number, language),
          count: part.tasks.length,
          titles: part.tasks.map(({ title }) => title[language]).join(language === 'zh' ? '、' : '; '),
        })
      : part.sentences.map((sentence) => plainText(sentence[language])).join(language === 'zh' ? '' : ' ')
  return shorten(text, descriptionLength[language])
}
