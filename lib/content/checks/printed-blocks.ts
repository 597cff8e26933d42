import type { EditionFrame } from '../../report/schema.ts'
import { curled } from '../curled.ts'
import { type HeadingNumber, numberLength, readHeadingNumber } from '../heading-number.ts'
import { mdxText, placeOf } from '../mdx/mdx-text.ts'
import type { PartPair } from '../part-pair.ts'
import { placeIn } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { isUnwritten } from '../unwritten.ts'
import { type Block, normalize } from './source-block.ts'

/** The year that the poster prints before the slogan. */
const year = /^\s*\d{4}年?\s+/u

/** The words of an edition that stand in the source and not in a part. */
export type SourceFrame = Pick<
  EditionFrame,
  'title' | 'slogan' | 'subtitle' | 'plan' | 'pledges' | 'closing' | 'added'
>

/** Whether the source has the heading of the pledges as a line of its own, numbered or not. */
export function printsPledges({ pledges }: Pick<SourceFrame, 'pledges'>, source: string): boolean {
  if (!pledges) return false
  const heading = normalize(pledges.zh)
  return source
    .split('\n')
    .some((line) =>
      [0, numberLength(line)].some((length) => normalize(curled(line.slice(length))) === heading),
    )
}

/**
 * What the site prints in Chinese, in the order of the report: the heading of the pledges where the source has it, since
 * many reports number them on without one; that of the requirements unless the editors have added it.
 */
export function printedBlocks(pairs: PartPair[], edition: YamlFile<SourceFrame>, source: string): Block[] {
  const frame = (key: Exclude<keyof SourceFrame, 'added'>, numberIn?: Block['numberIn']): Block[] => {
    const text = edition.data?.[key]?.zh
    const at = () => edition.at([key, 'zh'])
    if (text === undefined) return []
    return [{ text, file: edition.file, at, unread: isUnwritten(text), ...(numberIn && { numberIn }) }]
  }
  const heading = frame('pledges', numberLength).filter(
    ({ unread }) => unread || printsPledges(edition.data ?? {}, source),
  )
  const tasks = pairs.filter(({ kind }) => kind === 'task')
  const parts = (kinds: PartPair['kind'][]) =>
    pairs
      .filter((pair) => kinds.includes(pair.kind))
      .flatMap((pair) => partBlocks(pair, tasks.indexOf(pair) + 1))
  const requirements = parts(['requirements'])
  return [
    ...frame('title'),
    ...frame('slogan', yearBefore),
    ...frame('subtitle'),
    ...(edition.data?.added?.includes('requirements') ? requirements.slice(1) : requirements),
    ...frame('plan', numberLength),
    ...parts(['area', 'task']),
    ...heading,
    ...parts(['pledge']),
    ...frame('closing'),
  ]
}

function yearBefore(source: string): number {
  return year.exec(source)?.[0].length ?? 0
}

/** @param running the place of a task among those of all areas, by which some reports number them */
function partBlocks({ zh, kind, number, task }: PartPair, running: number): Block[] {
  const { file, frontMatter, fieldAt, unread } = zh
  const text = frontMatter.title
  const at = (index: number) => fieldAt('title', index)
  const numberIn: Record<PartPair['kind'], Block['numberIn']> = {
    requirements: numberLength,
    area: numberedBy(({ value, style }) => value === number && style !== 'pair'),
    task: numberedBy(({ value, area }) =>
      area === undefined ? value === task || value === running : area === number && value === task,
    ),
    pledge: numberedBy(({ value, style }) => value === number && style !== 'pair'),
  }
  const heading = { text, file, at, unread: text === '' || isUnwritten(text), heading: true }
  if (unread !== undefined) return [{ ...heading, unread: true }]
  const paragraphs = [...new Set(zh.sentences.map(({ paragraph }) => paragraph))]
  return [
    { ...heading, numberIn: numberIn[kind] },
    ...paragraphs.map((paragraph): Block => {
      const spans = zh.sentences
        .filter((sentence) => sentence.paragraph === paragraph)
        .flatMap((sentence) => sentence.spans)
      const text = mdxText(spans)
      const at = (index: number) => placeIn(file, placeOf(spans, index))
      return { text, file, at, unread: isUnwritten(text) }
    }),
  ]
}

function numberedBy(isOwn: (number: HeadingNumber) => boolean) {
  return (source: string) => {
    const number = readHeadingNumber(source)
    return number && isOwn(number) ? number.length : 0
  }
}
