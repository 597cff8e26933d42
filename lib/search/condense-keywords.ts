import { condense } from './condense.ts'

/** English keywords as words: those that are keywords by themselves, then those of which keywords are made. */
export function condenseKeywords(keywords: readonly string[]): string {
  const known = new Set<string>()
  const whole = condense(
    keywords.filter((word) => !word.includes(' ')),
    known,
  )
  return `${whole}|${condense(keywords, known)}`
}
