import type { FileChild } from 'docx'
import { languages } from '../../../report/vocabulary.ts'
import type { Words } from '../../../words/words.ts'
import { paragraph, said } from './words.ts'

/** A remark with its label, a paragraph in each language. */
export function noteBlocks(label: Words, text: Words): FileChild[] {
  return languages.flatMap((language) => {
    const words = text[language]
    if (words === undefined) return []
    const colon = language === 'zh' ? '：' : ': '
    return [
      paragraph('Quote', [
        ...said(`${label[language]}${colon}`, language, { style: 'Strong' }),
        ...said(words, language),
      ]),
    ]
  })
}
