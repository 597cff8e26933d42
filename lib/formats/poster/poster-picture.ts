import { drawText } from '../shared/pictures/draw-text.ts'
import type { PictureWords } from '../shared/pictures/picture-words.ts'
import { qrCode } from '../shared/pictures/qr-code.ts'
import { renderPicture } from '../shared/pictures/render-picture.ts'
import { setText } from '../shared/pictures/set-text.ts'
import { colors, line } from '../shared/pictures/sheet.ts'
import { measure } from '../shared/pictures/typeface.ts'

/** 3:4, as phones show pictures in a feed. */
const posterSize = { width: 1080, height: 1440 }

const edge = 84
const inner = posterSize.width - 2 * edge
const foot = 1150

/**
 * The poster of a task, a sentence or the whole report as SVG: number, title, the text, the QR code of its permanent link,
 * and the source.
 */
export function posterPicture(words: PictureWords): string {
  const { language } = words
  const title = {
    text: words.title,
    language,
    weight: 'semibold',
    width: inner,
    height: 230,
    largest: 74,
    smallest: 40,
    leading: 1.3,
    more: '…',
  } as const
  const set = setText(title)
  const below = 330 + set.lines.length * set.size * title.leading + 44
  const text = {
    text: words.text,
    language,
    weight: 'regular',
    width: inner,
    height: foot - 40 - below,
    largest: language === 'zh' ? 54 : 46,
    smallest: 25,
    leading: language === 'zh' ? 1.75 : 1.5,
    more: words.more,
  } as const
  const head = { language, weight: 'regular', leading: 1 } as const
  const number = { ...head, weight: 'semibold' } as const
  const beside = Math.ceil(measure(words.number, 'semibold', 170, language)) + 36
  const code = words.url ? qrCode(words.url) : undefined
  const side = code ? 196 : 0
  const left = edge + (code ? side + 36 : 0)
  const right = posterSize.width - edge - left
  const small = { ...head, leading: 1.45, width: right, height: 88, largest: 30, smallest: 16, more: '…' }
  // The Chinese line is short enough to stand whole; two lines would leave its last character alone.
  const source = { ...small, text: words.source, height: language === 'zh' ? 44 : small.height }
  const setSource = setText(source)
  const afterSource = foot + 92 + setSource.lines.length * setSource.size * small.leading
  const standing = { ...small, text: words.standing, largest: 25 }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${posterSize.width}" height="${posterSize.height}">`,
    `<path fill="${colors.paper}" d="M0 0h1080v1440H0z"/><path fill="${colors.main}" d="M0 0h1080v16H0z"/>`,
    line(words.site, head, 28, inner, edge, 76, colors.soft),
    drawText(number, { size: 170, lines: [words.number] }, edge, 130, colors.main),
    words.sentence ? line(words.sentence, head, 40, inner - beside, edge + beside, 222, colors.soft) : '',
    drawText(title, set, edge, 330, colors.ink),
    drawText(text, setText(text), edge, below, colors.ink),
    `<path fill="${colors.main}" d="M${edge} ${foot}h${inner}v2H${edge}z"/>`,
    code
      ? `<g transform="translate(${edge} ${foot + 40}) scale(${side / code.size})" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${code.size}v${code.size}H0z"/><path d="${code.path}"/></g>`
      : '',
    code ? line(words.scan, { ...head, weight: 'semibold' }, 30, right, left, foot + 44, colors.main) : '',
    drawText(source, setSource, left, foot + 92, colors.ink),
    drawText(standing, setText(standing), left, afterSource, colors.soft),
    '</svg>',
  ].join('')
}

/** The poster as PNG. */
export function drawPoster(words: PictureWords): Uint8Array {
  return renderPicture('poster', words, posterPicture)
}
