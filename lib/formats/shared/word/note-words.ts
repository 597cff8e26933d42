import type { Language } from '../../../report/vocabulary.ts'
import type { Words } from '../../../words/words.ts'
import { type Inline, said } from './words.ts'

/** A remark behind its label, in one language. */
export function noteWords(label: Words, text: Words, language: Language): Inline[] {
  const colon = language === 'zh' ? '：' : ': '
  return [
    ...said(`${label[language]}${colon}`, language, { style: 'Strong' }),
    ...said(text[language] ?? '', language),
  ]
}
