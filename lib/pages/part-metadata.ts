import { areaNumeral } from '../report/numbers/han-number.ts'
import { plainText } from '../report/plain-text.ts'
import type { Language } from '../report/vocabulary.ts'
import { bareTitle } from '../words/bare-title.ts'
import { string } from '../words/strings.ts'
import { type PageContext, partOf } from './page-context.ts'
import { shorten } from './shorten.ts'

/** Search engines show about this many characters of a description. */
const descriptionLength = { zh: 90, en: 170 }

/** The beginning of a part's text; of an area, its tasks. */
export function partDescription(context: PageContext, language: Language): string {
  const part = partOf(context)
  const text =
    part.kind === 'area'
      ? string(language, 'part.areaDescription', {
          city: context.site.city[language],
          year: context.edition.id,
          title: bareTitle(context.site, context.edition, language),
          number: areaNumeral(part.number, language),
          count: part.tasks.length,
          titles: part.tasks.map(({ title }) => title[language]).join(language === 'zh' ? '、' : '; '),
        })
      : part.sentences.map((sentence) => plainText(sentence[language])).join(language === 'zh' ? '' : ' ')
  return shorten(text, descriptionLength[language])
}
