import LineBreaker from 'linebreak'
import type { Language } from '../../../report/vocabulary.ts'
import { measure, type Weight } from './typeface.ts'

/** A text and the box it must stay in; sizes in pixels. */
export interface TextBox {
  text: string
  language: Language
  weight: Weight
  width: number
  height: number
  /** The largest and the smallest size of type; between them the largest that fits is taken. */
  largest: number
  smallest: number
  /** Distance of baselines, in ems. */
  leading: number
  /** Ends a text that does not fit at the smallest size. */
  more: string
}

/** Lines that fit their box. */
export interface SetText {
  size: number
  lines: string[]
}

/** Sets a text as large as its box allows; when it is too long at the smallest size it ends with `more`. */
export function setText(box: TextBox): SetText {
  const widthOf = ruler(box)
  for (let size = box.largest; size >= box.smallest; size -= 1) {
    const lines = breakLines(box, box.text, size, widthOf)
    if (fits(box, lines.length, size)) return { size, lines }
  }
  return { size: box.smallest, lines: cut(box, widthOf) }
}

/** How wide words are in a size. The same words are asked for again in every size, and laid out once. */
type Ruler = (words: string, size: number) => number

function ruler({ weight, language }: TextBox): Ruler {
  const ems = new Map<string, number>()
  return (words, size) => {
    const width = ems.get(words) ?? measure(words, weight, 1, language)
    ems.set(words, width)
    return width * size
  }
}

function fits(box: TextBox, lines: number, size: number): boolean {
  return lines * size * box.leading <= box.height
}

/** The longest beginning that leaves room for the words that say there is more. */
function cut(box: TextBox, widthOf: Ruler): string[] {
  const stops = opportunities(box.text, box.language)
  let [low, high] = [0, stops.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const lines = breakLines(box, shortened(box, stops[middle]), box.smallest, widthOf)
    if (fits(box, lines.length, box.smallest)) low = middle
    else high = middle - 1
  }
  return breakLines(box, shortened(box, stops[low]), box.smallest, widthOf)
}

function shortened({ text, more }: TextBox, end = 0): string {
  return text.slice(0, end).replace(/[\s，、；,;]+$/u, '') + more
}

function breakLines({ width, language }: TextBox, text: string, size: number, widthOf: Ruler): string[] {
  const lines: string[] = []
  let line = ''
  let from = 0
  for (const stop of opportunities(text, language)) {
    for (const piece of pieces(text.slice(from, stop))) {
      if (line && widthOf((line + piece).trimEnd(), size) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += piece
    }
    from = stop
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines

  /** What is wider than the box by itself may break anywhere. */
  function pieces(word: string): string[] {
    return widthOf(word.trimEnd(), size) > width ? [...word] : [word]
  }
}

/** Where a line may end: Unicode's rules (UAX 14), and in Chinese also outside quotation marks. */
function opportunities(text: string, language: Language): number[] {
  const breaker = new LineBreaker(text)
  const stops = new Set<number>()
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) stops.add(next.position)
  if (language === 'zh') {
    for (const { index } of text.matchAll(
      /(?<=[\p{Script=Han}，。；：、])(?=[“‘])|(?<=[”’])(?=\p{Script=Han})/gu,
    )) {
      stops.add(index)
    }
  }
  return [...stops].sort((a, b) => a - b)
}
