import { languageTag } from '../../report/view.ts'
import { type CitedWork, fullTitle } from './work.ts'

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
