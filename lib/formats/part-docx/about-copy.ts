import type { FileChild } from 'docx'
import type { Language } from '../../report/vocabulary.ts'
import type { Words } from '../../words/words.ts'
import type { Colophon } from '../shared/colophon.ts'
import { twips } from '../shared/word/look.ts'
import { paragraph, said } from '../shared/word/words.ts'
import { sheet } from './sheet.ts'

/**
 * What a sheet says of itself: what it is not, where its text is from, which language counts, when it changed, and its licence
 * where that has no address.
 */
export function statementOf({ statements, changed, licence, licenceUrl }: Colophon): Words {
  const terms = licenceUrl ? [] : [licence]
  const said = (language: Language, stop: string) => [
    ...statements.map((one) => one[language]),
    `${changed[language]}${stop}`,
    ...terms.map((one) => one[language]),
  ]
  return { zh: said('zh', '。').join(''), en: said('en', '.').join(' ') }
}

/** What is the same in both languages: the address of a licence, where there is one, and the hash of the text. */
export function factBlocks({ hashLabel, hash, licenceUrl }: Colophon, licence: Words): FileChild[] {
  return [...(licenceUrl ? [fact(licence, licenceUrl)] : []), fact(hashLabel, hash)]
}

function fact({ zh = '', en = '' }: Words, value: string): FileChild {
  const names = [...said(`${zh}\u2002`, 'zh'), ...said(`${en}\u2002`, 'en')]
  return paragraph('Colophon', [...names, ...said(value, 'en')], { indent: { left: twips(sheet.numbers) } })
}
