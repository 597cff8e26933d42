import type { FileChild } from 'docx'
import type { Bilingual } from '../../../report/schema.ts'
import type { View } from '../../../report/view.ts'
import type { Words } from '../../../words/words.ts'
import { colors } from './look.ts'
import { pairTable } from './pair-table.ts'
import { paragraph, paragraphsIn, said } from './words.ts'

/** Terms with what they mean. Their names stand in both languages whatever the document's are. */
export function termBlocks(view: View, terms: readonly { name: Bilingual; note: Words }[]): FileChild[] {
  if (view === 'zh-en')
    return pairTable(
      terms.map(({ name, note }) => ({
        zh: [said(name.zh, 'zh', { style: 'Strong' }), said(note.zh ?? '', 'zh')],
        en: [said(name.en, 'en', { style: 'Strong' }), said(note.en ?? '', 'en')],
      })),
      'TableNote',
    )
  const other = view === 'zh' ? 'en' : 'zh'
  return terms.flatMap(({ name, note }) => [
    paragraph('Term', [
      ...said(name[view], view, { style: 'Strong' }),
      ...said('\u2003', 'en'),
      ...said(name[other], other, { color: colors.teal }),
    ]),
    ...paragraphsIn('ListContinue', note),
  ])
}
