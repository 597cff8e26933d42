import type { Bilingual } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from './strings.ts'

/** What a concern is called where it stands alone: “What concerns you: Patients and their families”. */
export function concernName(concern: Bilingual, language: Language): string {
  return string(language, 'concerns.name', { name: concern[language] })
}
