import type { FileChild } from 'docx'
import { languages } from '../../../report/vocabulary.ts'
import type { Words } from '../../../words/words.ts'
import { noteWords } from './note-words.ts'
import { paragraph } from './words.ts'

/** A remark with its label, a paragraph in each language. */
export function noteBlocks(label: Words, text: Words): FileChild[] {
  return languages.flatMap((language) => {
    if (text[language] === undefined) return []
    return [paragraph('Quote', noteWords(label, text, language))]
  })
}
