import { languageTag } from '../../report/view.ts'
import { besidePage, type Format } from '../format.ts'
import { type CitedWork, fullTitle, worksOf } from '../shared/citations/work.ts'

/** The citation of a part or of the whole report: one record for each language of the view. */
export const cslJson = {
  id: 'csl',
  mediaType: 'application/json',
  ending: 'json',
  of: 'edition or part',
  in: 'view',
  path: besidePage('cite.json'),
  contents: (subject) => `${JSON.stringify(worksOf(subject).map(cslItem), null, 2)}\n`,
} as const satisfies Format

/** An item of CSL-JSON 1.0, as far as a report needs it. */
export interface CslItem {
  id: string
  type: 'report'
  author: { literal: string }[]
  title: string
  issued: { 'date-parts': number[][] }
  language: string
  URL: string
}

/** A work as reference managers and CSL processors read it. The author is the publisher, and named once. */
export function cslItem(work: CitedWork): CslItem {
  return {
    id: work.key,
    type: 'report',
    author: [{ literal: work.author }],
    title: fullTitle(work),
    issued: { 'date-parts': [[Number(work.year)]] },
    language: languageTag(work.language),
    URL: work.url,
  }
}
