import type { SetText, TextBox } from './set-text.ts'
import { outline } from './typeface.ts'

/** Lines of type as SVG paths, with the top of the first line at `y`. */
export function drawText(
  box: Pick<TextBox, 'language' | 'weight' | 'leading'>,
  { size, lines }: SetText,
  x: number,
  y: number,
  color: string,
): string {
  const ascent = size * (0.88 + (box.leading - 1) / 2)
  return lines
    .map((line, index) => {
      const baseline = Math.round(y + ascent + index * size * box.leading)
      const path = outline(line, box.weight, size, box.language)
      return `<path fill="${color}" transform="translate(${x} ${baseline})" d="${path}"/>`
    })
    .join('')
}
