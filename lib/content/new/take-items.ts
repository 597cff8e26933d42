import { mayHead, type SourceLine } from './source-lines.ts'

/** A paragraph of the text: a line of it, or what follows the heading on its line. */
export interface TakenParagraph {
  text: string
  line: number
}

/** A part of the report as it was found in the text. */
export interface TakenPart {
  title: string
  /** The line of its heading; 0 where it has none. */
  line: number
  paragraphs: TakenParagraph[]
}

/** Something that nobody but the editor can decide. */
export interface Doubt {
  line: number
  what: string
}

/** Tasks or pledges, and the paragraphs before the first. */
export interface TakenItems {
  lead: TakenParagraph[]
  items: TakenPart[]
  doubts: Doubt[]
}

/** A part with its heading, and what follows the heading on its line. */
export function takePart(line: SourceLine): TakenPart {
  if (line.isHeading || line.opening === undefined)
    return { title: line.text, line: line.line, paragraphs: [] }
  const rest = line.text.slice(line.opening.length + 1).trim()
  const paragraphs = rest === '' ? [] : [{ text: rest, line: line.line }]
  return { title: line.opening, line: line.line, paragraphs }
}

/**
 * Parts the lines below a heading into its items: at numbered headings; where there are none, at short lines without a full
 * stop; where there are none of these, at paragraphs that open with a short sentence.
 * @param kind what an item is called in doubts
 * @param running the number that the next item has where items are numbered through the report
 */
export function takeItems(
  lines: readonly SourceLine[],
  kind: 'task' | 'pledge',
  running: number,
): TakenItems {
  const plainAt = lines.findIndex((line) => !line.number && line.isHeading)
  const numberedAt = lines.findIndex(
    (line) => mayHead(line) && (line.number?.value === 1 || line.number?.value === running),
  )
  const first =
    numberedAt >= 0 && (plainAt < 0 || numberedAt < plainAt) ? lines[numberedAt]?.number : undefined
  const isItem = (line: SourceLine) => {
    if (first) return line.number?.style === first.style && mayHead(line)
    return plainAt >= 0 ? !line.number && line.isHeading : line.opening !== undefined
  }
  const taken: TakenItems = { lead: [], items: [], doubts: [] }
  const doubt = (line: number, what: string) => taken.doubts.push({ line, what })
  let next = first?.value
  for (const line of lines) {
    const item = taken.items.at(-1)
    if (isItem(line)) {
      taken.items.push(takePart(line))
      if (line.number && next !== undefined && line.number.value !== next)
        doubt(line.line, `numbered ${line.number.value} where ${next} is the next ${kind}`)
      next = (line.number?.value ?? 0) + 1
      continue
    }
    if (line.isHeading) doubt(line.line, `a short line without a full stop, taken as a sentence`)
    else if (!first && plainAt < 0)
      doubt(
        line.line,
        `no short first sentence to be a title; taken ${item ? `as more of “${item.title}”` : 'as the words of the area itself'}`,
      )
    const paragraphs = item?.paragraphs ?? taken.lead
    paragraphs.push({ text: line.whole, line: line.line })
  }
  const opened = taken.items[0]
  if (!first && plainAt < 0 && opened)
    doubt(opened.line, `titles taken from the first sentences of the paragraphs from here on`)
  for (const { title, line, paragraphs } of taken.items)
    if (paragraphs.length === 0) doubt(line, `the ${kind} “${title}”, which has no text`)
  return taken
}
