import { existsSync, readFileSync } from 'node:fs'
import { diffArrays } from 'diff'
import { mdxText } from '../mdx/mdx-text.ts'
import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'
import type { YamlFile } from './read-yaml.ts'
import type { Edition } from './types.ts'

/** A heading or a paragraph, and where it stands. */
interface Block {
  text: string
  file: string
  line: number
  column: number
}

type Frame = Pick<Edition, 'title' | 'slogan' | 'subtitle' | 'plan' | 'closing'>

/**
 * The Chinese must be the source word for word, heading by heading and paragraph by paragraph. Only white space,
 * the width of `,:()` and the numbers before headings (一, 1, 2024) may differ.
 * @param path where source.zh.txt is on the disk
 * @param file how problems name it
 */
export function checkSource(
  path: string,
  file: string,
  pairs: PartPair[],
  edition: YamlFile<Frame>,
): Problem[] {
  if (!existsSync(path)) {
    return [
      {
        file,
        line: 1,
        column: 1,
        found: 'no such file',
        expected: 'expected the source text of the edition',
        cure: 'add the text as received',
      },
    ]
  }
  if (!edition.data) return []
  const source = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ text, file, line: index + 1, column: 1 }))
    .filter((block) => block.text.trim() !== '')
  const printed = printedBlocks(pairs, edition)
  const changes = diffArrays(source, printed, { comparator: sameBlock })
  return changes.flatMap((change, index) => {
    if (change.removed) {
      const added = changes[index + 1]?.added ? (changes[index + 1]?.value ?? []) : []
      const before = changes
        .slice(0, index)
        .filter((other) => !other.removed)
        .flatMap((other) => other.value)
        .at(-1)
      return differences(change.value, added, before)
    }
    if (change.added && !changes[index - 1]?.removed) return differences([], change.value, undefined)
    return []
  })
}

/** What the site prints in Chinese, in the order of the report. */
function printedBlocks(pairs: PartPair[], edition: YamlFile<Frame>): Block[] {
  const frame = (key: keyof Frame): Block => ({
    text: edition.data?.[key].zh ?? '',
    file: edition.file,
    ...edition.at([key, 'zh']),
  })
  const parts = (kinds: PartPair['kind'][]) =>
    pairs.filter((pair) => kinds.includes(pair.kind)).flatMap((pair) => partBlocks(pair))
  return [
    frame('title'),
    frame('slogan'),
    frame('subtitle'),
    ...parts(['requirements']),
    frame('plan'),
    ...parts(['area', 'task']),
    ...parts(['pledge']),
    frame('closing'),
  ]
}

function partBlocks({ zh }: PartPair): Block[] {
  if (!zh || (zh.faults.length > 0 && zh.sentences.length === 0)) return []
  const paragraphs = new Map<number, Block>()
  for (const { paragraph, line, column, spans } of zh.sentences) {
    const block = paragraphs.get(paragraph) ?? { text: '', file: zh.file, line, column }
    paragraphs.set(paragraph, { ...block, text: block.text + mdxText(spans) })
  }
  return [{ text: zh.title, file: zh.file, line: 2, column: 1 }, ...paragraphs.values()]
}

function sameBlock(source: Block, printed: Block): boolean {
  const [a, b] = [normalize(source.text), normalize(printed.text)]
  return a === b || a.replace(headingNumber, '') === b
}

/** A number before a heading, as printed in the source: 一, 一、, （一）, 1, 1. or a year. */
const headingNumber = /^(?:（?[一二三四五六七八九十]+[、）]?|\d+[.、]?)/u

function normalize(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[,:()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

function differences(source: Block[], printed: Block[], before: Block | undefined): Problem[] {
  const length = Math.max(source.length, printed.length)
  return Array.from({ length }, (_, index) => {
    const expected = source[index]
    const actual = printed[index]
    if (expected && actual) return changed(expected, actual)
    if (actual) return added(actual)
    return missing(expected as Block, printed.at(-1) ?? before)
  })
}

function changed(source: Block, printed: Block): Problem {
  const [expected, actual] = [normalize(source.text), normalize(printed.text)]
  const number = headingNumber.exec(expected)?.[0] ?? ''
  const offset = number && !actual.startsWith(number) ? number.length : 0
  const wanted = expected.slice(offset)
  let index = 0
  while (index < actual.length && actual[index] === wanted[index]) index++
  const around = (text: string) => text.slice(Math.max(0, index - 6), index + 10)
  return {
    file: printed.file,
    line: printed.line,
    column: printed.column,
    found: `“${around(actual)}”, which differs from the source`,
    expected: `expected “${around(wanted)}”, as on line ${source.line} of ${source.file}`,
    cure: 'print the source word for word; say what looks wrong in a <Note>',
  }
}

function added(printed: Block): Problem {
  return {
    file: printed.file,
    line: printed.line,
    column: printed.column,
    found: `“${printed.text.slice(0, 20)}”, which the source does not have here`,
    expected: 'expected only what the source prints, in its order',
    cure: 'take it out, or mend the source text or the numbering of the file',
  }
}

function missing(source: Block, near: Block | undefined): Problem {
  return {
    file: source.file,
    line: source.line,
    column: source.column,
    found: `“${source.text.slice(0, 20)}”, which the site does not print`,
    expected: `expected it${near ? ` after ${near.file}:${near.line}` : ''}`,
    cure: 'add it to the content, or mend the numbering of the file it stands in',
  }
}
