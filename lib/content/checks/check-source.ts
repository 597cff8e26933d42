import { diffArrays } from 'diff'
import type { PartPair } from '../part-pair.ts'
import { startOf } from '../problem.ts'
import type { ReadText } from '../read-text.ts'
import type { YamlFile } from '../read-yaml.ts'
import { checkLetters } from './check-letters.ts'
import { printedBlocks, type SourceFrame } from './printed-blocks.ts'
import { type Block, normalize, readings } from './source-block.ts'
import { type SourceProblem, sourceDifferences } from './source-differences.ts'

/**
 * The Chinese must be the source word for word, heading by heading and paragraph by paragraph. Only white space, the width of
 * `,:;!?()`, quotation marks as keyboards have them, the numbers before headings (一、 （一） 第一， 1. （1） 2.4), the full stop
 * of a heading that opens its paragraph, and the year before the slogan may differ.
 * @param file how problems name source.zh.txt
 */
export function checkSource(
  { text, problems }: ReadText,
  file: string,
  pairs: PartPair[],
  edition: YamlFile<SourceFrame>,
): SourceProblem[] {
  const letters = checkLetters(withPlainSpaces(text), file)
  const unread = problems.length > 0 ? problems : letters
  if (unread.length > 0) return unread.map((problem) => ({ ...problem, missing: true }))
  if (!edition.data) return []
  const printed = printedBlocks(pairs, edition, text)
  const source = text
    .split('\n')
    .map((text, index): Block => ({ text, file, at: () => startOf(file, index + 1) }))
    .filter((block) => block.text.trim() !== '')
    .flatMap((block) => withoutOpening(block, printed))
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

/** Reports are often typed with full-width spaces before a paragraph, behind it, and after the number of a heading. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(
    /^[\u3000 ]*(?:[（(]?(?:\d{1,4}年?|[一二三四五六七八九十]{1,3})[）)、.．]?\u3000+)?|[\u3000 ]+$/gmu,
    (indent) => indent.replaceAll('\u3000', ' '),
  )
}

/** 一、实施科技赋能行动。全力争取…: a heading and its paragraph on one line of the source, which the site prints as two. */
function withoutOpening(line: Block, printed: readonly Block[]): Block[] {
  const stop = line.text.indexOf('。')
  const opening = { ...line, text: line.text.slice(0, stop) }
  const isHeading = printed.some((block) => block.heading && sameBlock(opening, block))
  if (stop < 0 || !isHeading || printed.some((block) => sameBlock(line, block))) return [line]
  const rest = line.text.slice(stop + 1)
  return rest.trim() === '' ? [opening] : [opening, { ...line, text: rest }]
}
