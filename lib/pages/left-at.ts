import type { Edition } from '../report/edition.ts'
import { languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { listedTitle } from '../words/listed-title.ts'
import { string } from '../words/strings.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** What is said of the part that was read last. */
export interface LeftAtData {
  label: Words
  forget: Words
  /** On a page of all languages: its own. */
  lang?: string
  /** On a page without links to the parts: the names of those that have no number. */
  names?: Record<`data-${string}`, string>
}

/** On the home page, which has a link to every part. */
export function leftAt({ words }: PageContext): LeftAtData {
  return {
    label: words('left.label'),
    forget: words('left.forget'),
  }
}

/** On the language chooser, in one language: parts are called what the newest edition calls them. */
export function leftAtIn({ requirements, pledges }: Edition, language: Language): LeftAtData {
  return {
    label: { [language]: string(language, 'left.label') },
    forget: { [language]: string(language, 'left.forget') },
    lang: languageTag(language),
    names: {
      'data-requirements':
        (requirements && listedTitle(requirements)[language]) ?? string(language, 'part.requirements'),
      'data-pledges': pledges?.heading[language] ?? string(language, 'part.pledges'),
    },
  }
}
