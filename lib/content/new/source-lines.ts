import { type HeadingNumber, readHeadingNumber } from '../heading-number.ts'

/** A line of the pasted text that is not empty, and what its form says of it. */
export interface SourceLine {
  /** From 1, as editors count. */
  line: number
  /** Without the space around it. */
  whole: string
  /** Without its number too. */
  text: string
  number: HeadingNumber | undefined
  /** Short, and no mark ends it: 强化创新驱动，加快培育现代化产业体系. */
  isHeading: boolean
  /** The words before the first full stop, where they may be the heading of what follows. */
  opening: string | undefined
}

/** In characters: longer lines without a full stop are paragraphs that lack it. */
const longestHeading = 60
/** A sentence that opens a paragraph without a number is a heading only if it is as short as this. */
const longestOpening = 30

/** The lines of a text that are not empty. */
export function sourceLines(text: string): SourceLine[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, index) => readLine(line.trim(), index + 1))
    .filter(({ whole }) => whole !== '')
}

function readLine(whole: string, line: number): SourceLine {
  const number = readHeadingNumber(whole)
  const text = whole.slice(number?.length ?? 0)
  const isHeading =
    text !== '' && text.length <= longestHeading && !/[。！？；：，、…;:!?,.．][”’"'）》)]*$/u.test(text)
  const stop = text.indexOf('。')
  const isOpening = number
    ? stop > 0 && stop <= longestHeading
    : stop > 0 && stop <= longestOpening && stop < text.length - 1
  return { line, whole, text, number, isHeading, opening: isOpening ? text.slice(0, stop) : undefined }
}

/** Whether a line may be the heading of a part. */
export function mayHead({ isHeading, opening }: SourceLine): boolean {
  return isHeading || opening !== undefined
}

/** The beginning of a line, to show which is meant. */
export function inBrief(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}
