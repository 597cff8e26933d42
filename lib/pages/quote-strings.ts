import type { Edition } from '../report/edition.ts'
import { languagesOf, languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from '../words/strings.ts'
import type { PageContext } from './page-context.ts'

/** What the quote tool writes; what its buttons say it brings along. */
export type QuoteStrings = ReturnType<typeof toolWords>

/** What the quote tool writes of an edition, as JSON for its element. */
export function quoteStrings(context: PageContext): string {
  return JSON.stringify(toolWords(context))
}

function toolWords({ view, edition }: PageContext) {
  return {
    /** By language tag, in the order of the view; `{part}`, `{sentences}`, `{first}` and `{last}` are filled in by the tool. */
    words: Object.fromEntries(
      languagesOf(view).map((language) => [languageTag(language), quoteWords(edition, language)]),
    ),
  }
}

/** What the quote tool writes in one language. */
function quoteWords(edition: Edition, language: Language) {
  return {
    source: string(language, 'quote.source', {
      issuer: edition.issuer[language],
      title: edition.title[language],
      year: edition.id,
      part: '{part}',
      sentences: '{sentences}',
    }),
    one: string(language, 'sentence.number', { number: '{first}' }),
    several: string(language, 'quote.several', { first: '{first}', last: '{last}' }),
  }
}
