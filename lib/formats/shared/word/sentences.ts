import type { Words } from '../../../words/words.ts'
import type { PairRow } from './pair-table.ts'
import { type Inline, place, placeName, said, webLink } from './words.ts'

/** The part in which sentences are counted, and its permanent link; undefined while no SITE_URL is set. */
export interface Counted {
  part: string
  address: string | undefined
}

/**
 * The number of a sentence: a place of the document, which leads to the sentence's permanent link.
 * @param style how it looks before running text, or in a column of its own
 */
export function sentenceMark(
  { part, address }: Counted,
  number: number,
  style: 'SentenceNumber' | 'PartNumber',
): Inline {
  const shown = said(String(number), 'en', { style })
  return place(placeName(part, number), address ? [webLink(`${address}#s${number}`, shown)] : shown)
}

/** How many letters of English take a third of a page beside Chinese. */
const longSentence = 800

/** A sentence in both languages behind its number. */
export function sentenceRow(counted: Counted, number: number, { zh = '', en = '' }: Words): PairRow {
  return {
    mark: [sentenceMark(counted, number, 'PartNumber')],
    zh: [said(zh, 'zh')],
    en: [said(en, 'en')],
    isLong: en.length > longSentence,
  }
}
