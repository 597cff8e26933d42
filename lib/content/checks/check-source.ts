import { diffArrays } from 'diff'
import type { PartPair } from '../part-pair.ts'
import type { ReadText } from '../read-text.ts'
import type { YamlFile } from '../read-yaml.ts'
import { checkLetters } from './check-letters.ts'
import { type Block, normalize, printedBlocks, readings, type SourceFrame } from './printed-blocks.ts'
import { type SourceProblem, sourceDifferences } from './source-differences.ts'

/**
 * The Chinese must be the source word for word, heading by heading and paragraph by paragraph. Only white space,
 * the width of `,:()`, the numbers before areas and pledges (一, 1) and the year before the slogan may differ.
 * @param file how problems name source.zh.txt
 */
export function checkSource(
  { text, problems }: ReadText,
  file: string,
  pairs: PartPair[],
  edition: YamlFile<SourceFrame>,
): SourceProblem[] {
  // Reports are often typed with full-width spaces before a paragraph.
  const plain = text.replaceAll(/^[\u3000 ]+/gm, (indent) => ' '.repeat(indent.length))
  const letters = checkLetters(plain, file)
  const unread = problems.length > 0 ? problems : letters
  if (unread.length > 0) return unread.map((problem) => ({ ...problem, missing: true }))
  if (!edition.data) return []
  const source = text
    .split('\n')
    .map((text, index): Block => ({ text, file, at: () => ({ file, line: index + 1, column: 1 }) }))
    .filter((block) => block.text.trim() !== '')
  const printed = printedBlocks(pairs, edition, text)
  const changes = diffArrays(source, printed, { comparator: sameBlock })
  const found = changes.flatMap((change, index) => {
    if (change.removed) {
      const next = changes[index + 1]
      const before = changes.slice(0, index).findLast((other) => !other.removed)
      return sourceDifferences(change.value, next?.added ? next.value : [], before?.value.at(-1))
    }
    if (change.added && !changes[index - 1]?.removed) return sourceDifferences([], change.value)
    return []
  })
  // Where all of a file differs, it holds another part's text: one problem.
  return found.filter(({ file }, index) => {
    const blocks = printed.filter((block) => block.file === file).length
    const same = found.filter((problem) => problem.file === file)
    return blocks < 2 || same.length < blocks || found.findIndex((problem) => problem.file === file) === index
  })
}

function sameBlock(source: Block, printed: Block): boolean {
  return !printed.unread && readings(source, printed).includes(normalize(printed.text))
}
