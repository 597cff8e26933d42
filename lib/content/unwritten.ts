import type { Language } from '../report/vocabulary.ts'
import { counted } from './counted.ts'
import type { Path } from './parse-yaml.ts'
import type { Place, Problem } from './problem.ts'

/** What stands before the Chinese on a line of English that nobody has written yet. */
export const toTranslate = '[to translate]'
/** What stands where the text says nothing, and only the editors know. */
export const toFillIn = '[to fill in]'

/** Either of them, also as somebody may have typed it, anywhere in a text. */
const marker = /\[\s*to\s+(?:translate|fill\s+in)\b/i

/** Whether a text holds one of the two markers: then it is none to publish, whatever stands beside it. */
export function isUnwritten(text: string): boolean {
  return marker.test(text)
}

/** A line of English as it stands until it is written: the marker, and the Chinese that it is to translate. */
export function untranslated(chinese: string): string {
  return `${toTranslate} ${chinese}`
}

/** A line that is not yet written: what stands there, and whether English is all that is missing. */
export interface Unwritten extends Problem {
  unwritten: 'english' | 'field'
  text: string
}

const english = {
  found: 'English not yet written',
  expected: `English in place of “${toTranslate}” and of the Chinese behind it`,
}
const field = {
  found: 'not yet filled in',
  expected: `words in place of “${toFillIn}”`,
  cure: 'write what holds for this edition and this city; npm run todo lists the lines',
}

/**
 * The problem of a line that holds a marker. Whatever else is wrong with the line follows from it.
 * @param language of the line, where it is known
 */
export function unwrittenLine(text: string, place: Place, language?: Language): Unwritten {
  const isEnglish = language !== 'zh' && text.toLowerCase().includes(toTranslate)
  if (!isEnglish) return { ...place, ...field, unwritten: 'field', text }
  const [, year] = /\/(\d{4})\/(?:[^/]+\/)?[^/]+$/.exec(place.file) ?? []
  const cure = year
    ? `write it there, or for all files at once: npm run todo -- ${year} --english`
    : 'write it'
  return { ...place, ...english, cure, unwritten: 'english', text }
}

/** A text in the data of a YAML file that holds a marker, the keys that lead to it, and its language where they say so. */
export interface UnwrittenText {
  text: string
  path: Path
  language: Language | undefined
}

/** Every such text. */
export function unwrittenIn(value: unknown, path: Path = []): UnwrittenText[] {
  if (typeof value === 'string') {
    const language = path.find((key) => key === 'zh' || key === 'en')
    return isUnwritten(value) ? [{ text: value, path, language }] : []
  }
  if (!value || typeof value !== 'object') return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) => unwrittenIn(item, [...path, key]))
}

/** Whether a problem is that a line is not yet written. */
export function isUnwrittenLine(problem: Problem): problem is Unwritten {
  return 'unwritten' in problem
}

/** The problems with those of unwritten lines joined: one for all of a kind in a file, at the first. */
export function joinUnwritten(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Unwritten[]>()
  for (const problem of problems) {
    if (!isUnwrittenLine(problem)) continue
    const key = `${problem.file} ${problem.unwritten}`
    groups.set(key, [...(groups.get(key) ?? []), problem])
  }
  const joined = [...groups.values()].flatMap((lines): Problem[] => {
    const [first] = lines.toSorted((a, b) => a.line - b.line)
    if (!first) return []
    const { unwritten: _, text: __, ...problem } = first
    const count = new Set(lines.map(({ line, column }) => `${line}:${column}`)).size
    return [{ ...problem, found: `${first.found}: ${counted(count, 'line')}` }]
  })
  return [...joined, ...problems.filter((problem) => !isUnwrittenLine(problem))]
}
