import type { FileChild } from 'docx'
import type { View } from '../../../report/view.ts'
import type { Colophon } from '../colophon.ts'
import { twentieths } from './look.ts'
import { pairTable } from './pair-table.ts'
import { paragraph, paragraphsIn, said } from './words.ts'

/** All that a copy says of itself: what it is, how its text may be used, and the hash that tells a stale copy. */
export function aboutBlocks(view: View, colophon: Colophon): FileChild[] {
  const { statements, changed, licence, verify, hashLabel, hash } = colophon
  const all = [...statements, changed, licence, verify, hashLabel]
  if (view !== 'zh-en')
    return [...all.flatMap((words) => paragraphsIn('Quote', words)), paragraph('Quote', said(hash, 'en'))]
  const rows = all.map(({ zh = '', en = '' }) => ({ zh: [said(zh, 'zh')], en: [said(en, 'en')] }))
  return [
    ...pairTable(rows, 'TableNote'),
    paragraph('PermanentLink', said(hash, 'en'), { spacing: { before: twentieths(4) } }),
  ]
}
