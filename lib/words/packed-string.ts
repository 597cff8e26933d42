import { type Language, languages } from '../report/vocabulary.ts'
import { foreignRuns } from './foreign-runs.ts'
import { rawString, type StringKey } from './strings.ts'

/** A text with its placeholders in runs, those of the other language in lists. */
type PackedText = Record<Language, (string | [string])[]>

/** An interface string for the browser; of a plural, the form for many, and that for one where it is another. */
export type PackedString = PackedText & { one?: PackedText }

/** An interface string for the browser. */
export function packedString(key: StringKey): PackedString {
  const [many, one] = [packedText(key, 2), packedText(key, 1)]
  return JSON.stringify(many) === JSON.stringify(one) ? many : { ...many, one }
}

function packedText(key: StringKey, count: number): PackedText {
  const texts = languages.map((language) => {
    const runs = foreignRuns(rawString(language, key, count), language)
    return [language, runs.map((run) => (typeof run === 'string' ? run : [run.text]))]
  })
  return Object.fromEntries(texts)
}
