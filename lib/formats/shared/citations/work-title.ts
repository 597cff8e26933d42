import type { Language } from '../../../report/vocabulary.ts'
import { concernName } from '../../../words/concern-name.ts'
import { reportName } from '../../../words/report-name.ts'
import { partTitle } from '../../../words/shared-title.ts'
import { string } from '../../../words/strings.ts'
import type { Subject } from '../../format.ts'

type Cited = Pick<Subject, 'site' | 'edition' | 'part' | 'concern'>

/** City, year and title of the report, then the part: a colon and a space in English, a full-width colon in Chinese. */
export function titleOf({ site, edition, part, concern }: Cited, language: Language): string {
  const titles = [reportName(site, edition)[language], shortTitleOf({ part, concern }, language)]
  return titles.filter(Boolean).join(language === 'zh' ? '：' : ': ')
}

/** What of a title tells a part or a concern from its neighbours; undefined for the whole report. */
export function shortTitleOf({ part, concern }: Pick<Cited, 'part' | 'concern'>, language: Language) {
  if (concern) return string(language, 'cite.selected', { title: concernName(concern, language) })
  return part && partTitle(language, part, language)
}
