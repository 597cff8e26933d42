import { type Problem, startOf } from '../problem.ts'
import { type Block, normalize, readings } from './source-block.ts'

/** A difference, and whether it is of a whole paragraph that one of the two has not. */
export interface SourceProblem extends Problem {
  missing?: boolean
}

/** Whether it is of a paragraph that differs, and not of one that is missing or that the source lacks. */
export function isInPart({ missing }: SourceProblem): boolean {
  return !missing
}

/**
 * The differences between blocks of the source and the blocks that are printed in their place. What the source has
 * where a printed part cannot be read may be that part's, and is no difference.
 * @param before the block printed before them
 */
export function sourceDifferences(source: Block[], printed: Block[], before?: Block): SourceProblem[] {
  const gap = printed.findIndex((block) => block.unread)
  if (gap < 0) return differences(source, printed, before)
  const after = printed.slice(printed.findLastIndex((block) => block.unread) + 1)
  const rest = Math.max(gap, source.length - after.length)
  return [
    ...differences(source.slice(0, gap), printed.slice(0, gap), before),
    ...differences(source.slice(rest), after, printed[gap]),
  ]
}

function differences(source: Block[], printed: Block[], before: Block | undefined): SourceProblem[] {
  const both = Math.min(source.length, printed.length)
  const [absent, ...moreAbsent] = source.slice(both)
  const [extra, ...moreExtra] = printed.slice(both)
  return [
    ...source.slice(0, both).flatMap((block, index) => {
      const pair = printed[index]
      return pair ? [changed(block, pair)] : []
    }),
    ...(absent ? [missing([absent, ...moreAbsent], printed.at(-1) ?? before)] : []),
    ...(extra ? [added([extra, ...moreExtra])] : []),
  ]
}

/** Reported where the first character differs. */
function changed(source: Block, printed: Block): Problem {
  const actual = normalize(printed.text)
  const [wanted = ''] = readings(source, printed).sort(
    (a, b) => commonLength(b, actual) - commonLength(a, actual),
  )
  const index = commonLength(wanted, actual)
  const around = (text: string) => text.slice(Math.max(0, index - 6), index + 10)
  return {
    ...printed.at(rawIndex(printed.text, Math.min(index, actual.length - 1))),
    found: `“${around(actual)}”, which differs from the source`,
    expected: `“${around(wanted)}”, as on line ${source.at(0).line} of ${source.file}`,
    cure: 'print the source word for word; say what looks wrong in a <Note>',
  }
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Where the character of a text stands that has this index in the text without white space. */
function rawIndex(text: string, index: number): number {
  return [...text.matchAll(/\S/g)][index]?.index ?? 0
}

/** Paragraphs in a row are one problem, reported at the first. */
function added([first, ...others]: [Block, ...Block[]]): SourceProblem {
  return {
    ...first.at(0),
    found: `“${first.text.slice(0, 20)}”${further(others)}, which the source does not have here`,
    expected: 'only what the source prints, in its order',
    cure: 'take it out, or mend the source text or the numbering of the file',
    missing: true,
  }
}

/** Reported where it should stand, if the paragraph before it is in a file of the report: below the empty line that follows. */
function missing([first, ...others]: [Block, ...Block[]], near: Block | undefined): SourceProblem {
  const before = near?.file.endsWith('.mdx') ? near : undefined
  const line = before ? before.at(before.text.length - 1).line + (before.heading ? 3 : 1) : first.at(0).line
  return {
    ...startOf(before?.file ?? first.file, line),
    found: `no “${first.text.slice(0, 20)}”${further(others)}`,
    expected: before
      ? `it as on line ${first.at(0).line} of ${first.file}`
      : 'the content to print what the source has, once',
    cure: 'add it to the content, in this file or the next, or mend the numbering of the file it stands in',
    missing: true,
  }
}

function further(others: Block[]): string {
  if (others.length === 0) return ''
  return others.length === 1 ? ' and the paragraph after it' : ` and the ${others.length} paragraphs after it`
}
