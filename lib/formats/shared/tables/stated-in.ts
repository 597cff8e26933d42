import type { Mention } from '../../../report/edition.ts'
import { fullAddress } from '../../../report/full-address.ts'
import { plainText } from '../../../report/plain-text.ts'
import { type Column, column, inBothLanguages } from './table.ts'

/** The columns that say where something is stated, in which words, and under which address. */
export function statedIn<Row extends Mention>(): Column<Row>[] {
  const address = ({ part, sentence }: Row, language: 'zh' | 'en') =>
    fullAddress(language, part.page, `s${sentence.number}`)
  return [
    column('edition', 'tables.edition', ({ part }) => part.page.edition, { isRequired: true }),
    column('part', 'tables.part', ({ part }) => part.id, { isRequired: true }),
    column('sentence', 'tables.sentence', ({ sentence }) => sentence.number, {
      type: 'positiveInteger',
      isRequired: true,
    }),
    ...inBothLanguages<Row>(
      'sentence',
      'tables.sentenceText',
      ({ sentence: { zh, en } }) => ({ zh: plainText(zh), en: plainText(en) }),
      { isRequired: true },
    ),
    ...inBothLanguages<Row>(
      'address',
      'tables.address',
      (row) => ({ zh: address(row, 'zh'), en: address(row, 'en') }),
      { type: 'anyURI', isRequired: true },
    ),
  ]
}
