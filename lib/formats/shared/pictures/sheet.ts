import { drawText } from './draw-text.ts'
import { setText, type TextBox } from './set-text.ts'

/** The site's colours in the light scheme. */
export const colors = { paper: '#fbfaf6', ink: '#17211f', soft: '#43514e', main: '#0b5155' }

/** A single line of type, made smaller until it fits. */
export function line(
  text: string,
  type: Pick<TextBox, 'language' | 'weight' | 'leading'>,
  size: number,
  width: number,
  x: number,
  y: number,
  color: string,
): string {
  const box = { ...type, text, width, height: size * type.leading, largest: size, smallest: 14, more: '…' }
  return drawText(type, setText(box), x, y, color)
}
