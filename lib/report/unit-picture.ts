import { markOf, pictureMarks } from './picture-marks.ts'
import type { TargetEntry } from './schema.ts'

/** A picture of a number: equal marks, some of them filled, drawn as one path for each kind. */
export interface UnitPicture {
  /** How many marks are drawn, how many of them count (with a part of the last one), and how much one stands for. */
  marks: number
  filled: number
  each: number
  /** How many marks are drawn as outlines, since the number does not say that so many are meant. */
  open: number
  width: number
  height: number
  /** SVG path data of the marks that count, of the outlines and of the rest. */
  filledPath: string
  openPath: string
  restPath: string
  /** The part that counts of a mark of the rest, unless it is a square: what a frame of this place and size shows. */
  cut: { x: number; y: number; width: number; height: number; path: string } | undefined
}

/** No picture has more marks than a reader can take in. */
const mostMarks = 100

/**
 * Draws a target: a count as that many marks (or one mark for each 10, 100, … of them), a sum of money as one mark
 * for each 10⁹ yuan or the next power that fits, a share as a hundred squares of which part is filled. What is left
 * over is a part of a mark. Outlines stand for what a number leaves open: “at most 3” and “about 3” are three outlines,
 * “2 to 3” is two marks and an outline; “at least 3” is three marks.
 */
export function unitPicture(
  target: Pick<TargetEntry, 'value' | 'to' | 'unit' | 'bound' | 'mark'>,
): UnitPicture {
  const { value, to = value, bound, unit } = target
  const mark = markOf(target)
  const scale = unit === 'fraction' ? 100 : 1
  const each = mark === 'share' ? 1 : 10 ** Math.max(0, Math.ceil(Math.log10((to * scale) / mostMarks)))
  const inMarks = (number: number) =>
    Number(((number * scale) / each).toPrecision(unit === 'fraction' ? 3 : 15))
  const isSure = to > value || bound === undefined || bound === 'at-least' || bound === 'more-than'
  const filled = isSure ? inMarks(value) : 0
  const most = Math.ceil(inMarks(to))
  const open = to > value || !isSure ? most - Math.floor(filled) : 0
  const marks = mark === 'share' ? 100 : most
  const columns = mark === 'share' || marks > 50 ? 20 : marks > 20 ? 10 : marks
  return { marks, filled, each, open, ...draw(pictureMarks[mark].glyph, marks, filled, open, columns) }
}

function draw(glyph: string, marks: number, filled: number, open: number, columns: number) {
  const whole = Math.floor(filled)
  // Half of an outline's line lies outside its mark.
  const line = open > 0 ? 1 : 0
  const places = Array.from({ length: marks }, (_, index) => ({
    x: (index % columns) * 12 + line / 2,
    y: Math.floor(index / columns) * 12 + line / 2,
  }))
  const [, start = '', shape = ''] = /^(m[\d.]+ [\d.]+)(.+)$/.exec(glyph) ?? []
  // In a row each mark is said in the same characters, which a compressed page has but once.
  const path = (from: number, to: number) =>
    places
      .slice(from, to)
      .map(({ x, y }, index) =>
        index > 0 && (from + index) % columns > 0 ? `m12 0${shape}` : `M${x} ${y}${start}${shape}`,
      )
      .join('')
  const next = places[whole]
  const part = Math.round((filled - whole) * 9 * 10) / 10
  const cut = next && part > 0 ? { ...next, width: part, height: 9, path: `M0 0${glyph}` } : undefined
  const square = glyph === pictureMarks.share.glyph
  return {
    width: columns * 12 - 3 + line,
    height: Math.ceil(marks / columns) * 12 - 3 + line,
    filledPath: path(0, whole) + (cut && square ? `M${cut.x} ${cut.y}h${part}v9h-${part}z` : ''),
    openPath: path(whole, whole + open),
    restPath: path(whole + open, marks),
    cut: square ? undefined : cut,
  }
}
