import type { FileChild } from 'docx'
import type { Words } from '../../words/words.ts'
import type { Colophon } from '../shared/colophon.ts'
import { twips } from '../shared/word/look.ts'
import { paragraph, said } from '../shared/word/words.ts'
import { sheet } from './sheet.ts'

/** What a sheet says of itself: what it is not, where its text is from, which language counts, and when it changed. */
export function statementOf({ statements, changed }: Colophon): Words {
  return {
    zh: [...statements.map(({ zh }) => zh), `${changed.zh}。`].join(''),
    en: [...statements.map(({ en }) => en), `${changed.en}.`].join(' '),
  }
}

/** What is the same in both languages: the address of a licence, where there is one, and the hash of the text. */
export function factBlocks({ hashLabel, hash, licenceUrl }: Colophon, licence: Words): FileChild[] {
  return [...(licenceUrl ? [fact(licence, licenceUrl)] : []), fact(hashLabel, hash)]
}

function fact({ zh = '', en = '' }: Words, value: string): FileChild {
  const names = [...said(`${zh}\u2002`, 'zh'), ...said(`${en}\u2002`, 'en')]
  return paragraph('Colophon', [...names, ...said(value, 'en')], { indent: { left: twips(sheet.numbers) } })
}
