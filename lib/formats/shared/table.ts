import { stringify } from 'csv-stringify/sync'
import type { Mention } from '../../report/edition.ts'
import { fullAddress } from '../../report/full-address.ts'
import { plainText } from '../../report/plain-text.ts'

/** The columns that say where something is stated, in which words, and under which address. */
export function statedIn({ part, sentence }: Mention) {
  return {
    edition: part.page.edition,
    part: part.id,
    sentence: sentence.number,
    sentence_zh: plainText(sentence.zh),
    sentence_en: plainText(sentence.en),
    address_zh: fullAddress('zh', part.page, `s${sentence.number}`),
    address_en: fullAddress('en', part.page, `s${sentence.number}`),
  }
}

/** CSV as RFC 4180 has it, with a byte order mark, without which spreadsheets take Chinese for another encoding. */
export function table(rows: Record<string, string | number>[]): string {
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows' })
}
