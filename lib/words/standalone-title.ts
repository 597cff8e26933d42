import type { SiteFrame } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from './strings.ts'

/**
 * A title for where nothing else says whose it is (a tab, a post, a mail, a preview): city and year, then the number and
 * the title of what it is of, so that its first words tell it apart however early they are cut.
 */
export function standaloneTitle(
  { shortCity }: Pick<SiteFrame, 'shortCity'>,
  year: string,
  title: string,
  language: Language,
): string {
  return string(language, 'head.title', { city: shortCity[language], year, title })
}
