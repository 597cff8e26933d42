import type { Run } from './run.ts'
import { type CitedWork, fullTitle } from './work.ts'

/** APA 7, a report whose author is its publisher: sentence case, no access date, since the page does not change. */
export function apa(work: CitedWork): Run[] {
  return [
    `${work.author}. (${work.year}). `,
    { italic: fullTitle(work) },
    '. ',
    { url: work.url },
    { slot: 'fragment', text: '#s{}' },
  ]
}

/** APA 7 in the text: author, year and locator. */
export function apaInText(work: CitedWork): Run[] {
  return [`(${work.author}, ${work.year}`, { slot: 'sentence', text: ', sentence {}' }, ')']
}
