import type { Run } from './run.ts'
import { titleCase } from './title-case.ts'
import { type CitedWork, fullTitle } from './work.ts'

/** Chicago 17, bibliography: an undated page of a known year needs no access date. */
export function chicago(work: CitedWork): Run[] {
  return [
    `${work.author}. “${titleCase(fullTitle(work))},” ${work.year}. `,
    { url: work.url },
    { slot: 'fragment', text: '#s{}' },
    '.',
  ]
}

/** Chicago 17, note: commas for full stops, with the locator before the address. */
export function chicagoNote(work: CitedWork): Run[] {
  return [
    `${work.author}, “${titleCase(fullTitle(work))},” ${work.year}`,
    { slot: 'sentence', text: ', sentence {}' },
    ', ',
    { url: work.url },
    { slot: 'fragment', text: '#s{}' },
    '.',
  ]
}
