import { checkLetters } from '../checks/check-letters.ts'
import { withPlainSpaces } from '../checks/check-source.ts'
import type { Sections } from './cut-sections.ts'
import type { Speech } from './cut-speech.ts'
import { headsPlan } from './heading-words.ts'
import { printChinese } from './print-chinese.ts'
import { inBrief, type SourceLine } from './source-lines.ts'
import { doubtfulEnd } from './split-sentences.ts'
import type { Doubt } from './take-items.ts'

/** Said of what the site has no place for. */
export function placeless(text: string, more = ''): string {
  return `“${inBrief(text)}”${more}, for which the site has no place: the check asks for it until it is out of source.zh.txt`
}

/** Words to the assembly, or the review of the year before. */
export function doubtOfSpeech({ first: { whole, line }, below }: Speech): Doubt {
  if (below.length === 0) return { line, what: placeless(whole) }
  return { line, what: placeless(whole, ` and the ${below.length} paragraphs below it`) }
}

/** Requirements that no words name as such. */
export function doubtsOfRequirements({ requirements, plan }: Sections): Doubt[] {
  if (!requirements) return []
  const { heading, lines } = requirements
  const [first] = lines
  const untold = lines
    .filter(({ isHeading }) => isHeading)
    .map(({ line }) => ({ line, what: 'a short line without a full stop, taken as a sentence' }))
  if (!heading && first) {
    const to = plan ? 'heading of the plan' : 'first area'
    const what = `taken as the requirements by their place, from here to the ${to}; no heading says so`
    return [{ line: first.line, what }, ...untold]
  }
  if (!heading || plan || !headsPlan(heading)) return untold
  const what = 'the heading of the plan, taken as that of the requirements, since paragraphs follow it'
  return [{ line: heading.line, what }, ...untold]
}

/** Letters that the check refuses, each with all its lines. */
export function doubtsOfLetters(text: string): Doubt[] {
  const plain = withPlainSpaces(text.replaceAll(/\r\n?/g, '\n'))
  const lines = new Map<string, number[]>()
  for (const { line, found, cure } of checkLetters(plain, '')) {
    const what = `${found}: the check refuses it in source.zh.txt; ${cure}`
    lines.set(what, [...(lines.get(what) ?? []), line])
  }
  return [...lines].map(([what, [line = 0, ...more]]) => {
    const others = new Intl.ListFormat('en-GB').format(more.map(String))
    const also = more.length > 1 ? `; so on lines ${others} too` : `; so on line ${others} too`
    return { line, what: more.length > 0 ? what + also : what }
  })
}

/** What may be wrong with a line, whatever it was taken for. */
export function doubtsOfLine({ whole, line, isHeading }: SourceLine): Doubt[] {
  const open = doubtfulEnd(printChinese(whole))
  if (open) return [{ line, what: `“${open}”, where no sentence was ended` }]
  const unended = !isHeading && !/[。！？][”’"'）》)]*$/u.test(whole)
  return unended ? [{ line, what: `“…${whole.slice(-12)}”, a paragraph that no full stop ends` }] : []
}
