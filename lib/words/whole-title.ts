import type { EditionFrame } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from './strings.ts'

/** What the whole text of an edition is called in menus: 摘要全文 of a summary, 全文 where the edition says nothing. */
export function wholeTitle({ whole }: Pick<EditionFrame, 'whole'>): Record<Language, string> {
  return whole ?? { zh: string('zh', 'nav.report'), en: string('en', 'nav.report') }
}
