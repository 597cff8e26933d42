import { languageTag } from '../../report/view.ts'
import { besidePage, type Format } from '../format.ts'
import { type CitedWork, fullTitle, worksOf } from '../shared/citations/work.ts'
import { jsonText } from '../shared/json-text.ts'

/** The citation of a part or of the whole report: one record for each language of the view. */
export const cslJson = {
  id: 'csl',
  mediaType: 'application/json',
  ending: 'json',
  of: 'edition or part',
  in: 'view',
  path: besidePage('cite.json'),
  contents: (subject) => jsonText(worksOf(subject).map(cslItem)),
} as const satisfies Format

/** An item of CSL-JSON 1.0, as far as a report needs it. */
export type CslItem = ReturnType<typeof cslItem>

/** A work as reference managers and CSL processors read it. The author is the publisher, and named once. */
export function cslItem(work: CitedWork) {
  return {
    id: work.key,
    type: 'report' as const,
    author: [{ literal: work.author }],
    title: fullTitle(work),
    issued: { 'date-parts': [[Number(work.year)]] },
    language: languageTag(work.language),
    URL: work.url,
  }
}
