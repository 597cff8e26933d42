import { languageTag } from '../../report/view.ts'
import { besidePage } from '../beside-page.ts'
import type { Format } from '../format.ts'
import { type CitedWork, fullTitle, genreOf, worksOf } from '../shared/citations/work.ts'
import { jsonText } from '../shared/json-text.ts'

/** The citation of a sentence, a part or the whole report: one record for each language of the view. */
export const cslJson = {
  id: 'csl',
  mediaType: 'application/json',
  ending: 'json',
  of: 'edition, part, concern or sentence',
  in: 'view',
  path: besidePage('cite', 'json'),
  contents: (subject) => jsonText(worksOf(subject).map(cslItem)),
  linkedFrom: {
    pages: ['report', 'part', 'concern'],
    rel: 'describedby',
    type: 'application/vnd.citationstyles.csl+json',
  },
} as const satisfies Format

/** An item of CSL-JSON 1.0, as far as a report needs it. */
export type CslItem = ReturnType<typeof cslItem>

/** A work as reference managers and CSL processors read it: the publisher is the site, the genre says that it is a translation. */
export function cslItem(work: CitedWork) {
  const genre = genreOf(work)
  return {
    id: work.key,
    type: 'report' as const,
    author: [{ literal: work.author }],
    title: fullTitle(work),
    'title-short': work.shortTitle,
    ...(genre ? { genre } : {}),
    publisher: work.site,
    issued: { 'date-parts': [[Number(work.year)]] },
    language: languageTag(work.language),
    URL: work.url,
    note: work.note,
  }
}
