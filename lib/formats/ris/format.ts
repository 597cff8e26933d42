import { languageTag } from '../../report/view.ts'
import { besidePage, type Format } from '../format.ts'
import { type CitedWork, fullTitle, worksOf } from '../shared/citations/work.ts'

/** The citation of a part or of the whole report: one record for each language of the view. */
export const risFormat = {
  id: 'ris',
  mediaType: 'application/x-research-info-systems',
  ending: 'ris',
  of: 'edition or part',
  in: 'view',
  path: besidePage('cite.ris'),
  contents: (subject) => ris(worksOf(subject)),
} as const satisfies Format

/** RIS: one record a work, lines ended as the format asks. */
export function ris(works: readonly CitedWork[]): string {
  return works.map(record).join('')
}

function record(work: CitedWork): string {
  const lines: [string, string][] = [
    ['TY', 'RPRT'],
    ['ID', work.key],
    ['AU', `${work.author},`],
    ['TI', fullTitle(work)],
    ['PB', work.author],
    ['PY', work.year],
    ['LA', languageTag(work.language)],
    ['UR', work.url],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}
