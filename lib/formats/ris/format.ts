import { languageTag } from '../../report/view.ts'
import { besidePage } from '../beside-page.ts'
import type { Format } from '../format.ts'
import { capitalized } from '../shared/citations/capitalized.ts'
import { type CitedWork, fullTitle, genreOf, worksOf } from '../shared/citations/work.ts'

/** The citation of a sentence, a part or the whole report: one record for each language of the view. */
export const risFormat = {
  id: 'ris',
  mediaType: 'application/x-research-info-systems',
  ending: 'ris',
  of: 'edition, part, concern or sentence',
  in: 'view',
  path: besidePage('cite', 'ris'),
  contents: (subject) => ris(worksOf(subject)),
  linkedFrom: { pages: ['report', 'part', 'concern'], rel: 'describedby' },
} as const satisfies Format

/**
 * RIS: one record a work, lines ended as the format asks. A body's name ends in a comma, as the format gives a name that
 * is a last name alone; without it, reference managers take “Government” for the family name of a person.
 */
export function ris(works: readonly CitedWork[]): string {
  return works.map(record).join('')
}

function record(work: CitedWork): string {
  const genre = genreOf(work)
  const lines: [string, string][] = [
    ['TY', 'RPRT'],
    ['ID', work.key],
    ['AU', `${work.author},`],
    ['TI', fullTitle(work)],
    ['ST', work.shortTitle],
    ...(genre ? ([['M3', capitalized(genre)]] satisfies [string, string][]) : []),
    ['PB', work.site],
    ['PY', work.year],
    ['LA', languageTag(work.language)],
    ['N1', work.note],
    ['UR', work.url],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}
