import { languageTag } from '../../report/view.ts'
import { type CitedWork, fullTitle } from './work.ts'

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
