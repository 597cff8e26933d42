import { capitalized } from './capitalized.ts'
import { fragment, type Run } from './run.ts'
import { type CitedWork, genreOf, sentencePart } from './work.ts'

/** APA 7, a report on a site that is not its author's: sentence case, no access date, since a release does not change. */
export function apa(work: CitedWork): Run[] {
  const genre = genreOf(work)
  return [
    `${work.author}. (${work.year}). `,
    { italic: work.title },
    { slot: 'sentence', text: sentencePart(work.language, '{}'), inTitle: true },
    `${genre ? ` [${capitalized(genre)}]` : ''}. ${work.site}. `,
    { url: work.url },
    fragment,
  ]
}

/** APA 7 in the text: author, year and locator. */
export function apaInText(work: CitedWork): Run[] {
  return [`(${work.author}, ${work.year}`, { slot: 'sentence', text: ', sentence {}' }, ')']
}
