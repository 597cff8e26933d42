import { findNumerals } from '../../report/numbers/numerals.ts'
import type { EditionFrame } from '../../report/schema.ts'
import { mdxText, placeOf } from '../mdx/mdx-text.ts'
import type { PartPair } from '../part-pair.ts'
import { type Place, placeIn } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

/** A heading or a paragraph of the Chinese, and where each of its characters stands. */
export interface Block {
  text: string
  file: string
  at(index: number): Place
  /** What may stand before it in the source and is not printed, and the number that it then says. */
  number?: { pattern: RegExp; value?: number }
  /** Below it, the text of a file begins. */
  heading?: boolean
  /** A part or a title that cannot be read: it stands for any blocks of the source. */
  unread?: boolean
}

/** A number before a heading, separated from it: 一, 一、, （一）, 1, 1. */
const headingNumber = /^\s*[（(]?(?:[一二三四五六七八九十]+|\d{1,2})(?:\s*[)）、.．]\s*|\s+)/u
/** The year that the poster prints before the slogan. */
const year = /^\s*\d{4}年?\s+/u

/** The words of an edition that stand in the source and not in a part. */
export type SourceFrame = Pick<EditionFrame, 'title' | 'slogan' | 'subtitle' | 'plan' | 'pledges' | 'closing'>

/** Whether the source has a heading as a line of its own, numbered or not. */
export function printsLine(source: string, heading: string): boolean {
  return source
    .split('\n')
    .some((line) =>
      [line, line.replace(headingNumber, '')].some((text) => normalize(text) === normalize(heading)),
    )
}

/**
 * What the site prints in Chinese, in the order of the report: the heading of the pledges where the source has it, since
 * many reports number them on without one.
 */
export function printedBlocks(pairs: PartPair[], edition: YamlFile<SourceFrame>, source: string): Block[] {
  const frame = (key: keyof SourceFrame, number?: RegExp): Block[] => {
    const text = edition.data?.[key]?.zh
    const at = () => edition.at([key, 'zh'])
    return text === undefined
      ? []
      : [{ text, file: edition.file, at, ...(number && { number: { pattern: number } }) }]
  }
  const parts = (kinds: PartPair['kind'][]) =>
    pairs.filter((pair) => kinds.includes(pair.kind)).flatMap((pair) => partBlocks(pair))
  return [
    ...frame('title'),
    ...frame('slogan', year),
    ...frame('subtitle'),
    ...parts(['requirements']),
    ...frame('plan'),
    ...parts(['area', 'task']),
    ...(printsLine(source, edition.data?.pledges?.zh ?? '') ? frame('pledges', headingNumber) : []),
    ...parts(['pledge']),
    ...frame('closing'),
  ]
}

function partBlocks({ zh, kind, number }: PartPair): Block[] {
  const { file, frontMatter, fieldAt, unread } = zh
  const text = frontMatter.title
  const at = (index: number) => fieldAt('title', index)
  const heading = { text, file, at, unread: text === '', heading: true }
  if (unread !== undefined) return [{ ...heading, unread: true }]
  const paragraphs = [...new Set(zh.sentences.map(({ paragraph }) => paragraph))]
  return [
    kind === 'area' || kind === 'pledge'
      ? { ...heading, number: { pattern: headingNumber, value: number } }
      : heading,
    ...paragraphs.map((paragraph): Block => {
      const spans = zh.sentences
        .filter((sentence) => sentence.paragraph === paragraph)
        .flatMap((sentence) => sentence.spans)
      return { text: mdxText(spans), file, at: (index) => placeIn(file, placeOf(spans, index)) }
    }),
  ]
}

/** What the source says, with the number before a heading and, where one stands there, without it. */
export function readings(source: Block, printed: Block): string[] {
  const whole = normalize(source.text)
  const [number] = printed.number?.pattern.exec(source.text) ?? []
  if (number === undefined || !isRight(number, printed)) return [whole]
  return [normalize(source.text.slice(number.length)), whole]
}

/** The number before an area or a pledge is its own. */
function isRight(number: string, printed: Block): boolean {
  const value = printed.number?.value
  return value === undefined || findNumerals(number, 'zh')[0]?.value === value
}

/** A text without white space, and with the marks that the source has half-width in the width of Chinese print. */
export function normalize(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[,:()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}
