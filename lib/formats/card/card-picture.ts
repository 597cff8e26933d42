import { drawText } from '../shared/pictures/draw-text.ts'
import type { PictureWords } from '../shared/pictures/picture-words.ts'
import { renderPicture } from '../shared/pictures/render-picture.ts'
import { setText } from '../shared/pictures/set-text.ts'
import { colors, line } from '../shared/pictures/sheet.ts'
import { measure } from '../shared/pictures/typeface.ts'

/** 1200 × 630: what services show beside a shared link (Open Graph). */
const cardSize = { width: 1200, height: 630 }

const edge = 72

/** The card as SVG: number and title, the beginning of the text, and where it comes from. */
export function cardPicture(words: PictureWords): string {
  const { language } = words
  const inner = cardSize.width - 2 * edge
  const number = { size: words.number.length > 3 ? 110 : 150, lines: [words.number] }
  const left = edge + Math.ceil(measure(words.number, 'semibold', number.size, language)) + 48
  const title = {
    text: words.title,
    language,
    weight: 'semibold',
    width: cardSize.width - edge - left,
    height: 190,
    largest: 64,
    smallest: 30,
    leading: 1.3,
    more: '…',
  } as const
  const set = setText(title)
  const below = 128 + Math.max(set.lines.length * set.size * title.leading, number.size) + 34
  const text = {
    text: words.text,
    language,
    weight: 'regular',
    width: inner,
    height: 500 - below,
    largest: 31,
    smallest: 28,
    leading: 1.6,
    more: '…',
  } as const
  const head = { language, weight: 'regular', leading: 1 } as const
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<path fill="${colors.paper}" d="M0 0h1200v630H0z"/><path fill="${colors.main}" d="M0 0h16v630H0z"/>`,
    line(words.site, head, 28, inner, edge, 56, colors.soft),
    drawText({ ...head, weight: 'semibold' }, number, edge, 128, colors.main),
    drawText(title, set, left, 128, colors.ink),
    words.text ? drawText(text, setText(text), edge, below, colors.ink) : '',
    `<path fill="${colors.main}" d="M${edge} 520h${inner}v2H${edge}z"/>`,
    line(words.source, head, 27, inner, edge, 540, colors.ink),
    line(words.standing, head, 23, inner, edge, 580, colors.soft),
    '</svg>',
  ].join('')
}

/** The card as PNG. */
export function drawCard(words: PictureWords): Uint8Array {
  return renderPicture('card', words, cardPicture)
}
