import type { Site } from '../../../report/site.ts'
import type { Language } from '../../../report/vocabulary.ts'
import { cityWords } from '../../../words/city-words.ts'
import { string } from '../../../words/strings.ts'
import type { ColumnAbout } from './table.ts'

/** What a column holds, in the words of the site's city. */
export function columnAbout({ about }: Pick<ColumnAbout, 'about'>, site: Site, language: Language): string {
  return string(language, about, cityWords(site, language))
}
