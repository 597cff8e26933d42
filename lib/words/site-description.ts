import type { Site } from '../report/site.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from './strings.ts'

/** What the site, or its search, is in one line: of which city, and what it calls the newest text. */
export function siteDescription(
  { city, editions: [newest] }: Site,
  key: 'chooser.description' | 'search.description',
  language: Language,
): string {
  return string(language, key, { city: city[language], title: newest?.title[language] ?? '' })
}
