import { Resvg } from '@resvg/resvg-js'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { cardPicture } from '../../lib/formats/card/card-picture.ts'
import { posterPicture } from '../../lib/formats/poster/poster-picture.ts'
import { type PictureWords, pictureWords } from '../../lib/formats/shared/pictures/picture-words.ts'
import { qrSvg } from '../../lib/formats/shared/pictures/qr-code.ts'
import { renderPicture } from '../../lib/formats/shared/pictures/render-picture.ts'
import { setText } from '../../lib/formats/shared/pictures/set-text.ts'
import { measure } from '../../lib/formats/shared/pictures/typeface.ts'
import { plainText } from '../../lib/report/plain-text.ts'
import { loadCollection } from '../fixtures/search-data.ts'
import { origin } from '../fixtures/sites.ts'

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0]
if (!edition) throw new Error('no edition')
const longest = (language: 'zh' | 'en'): PictureWords =>
  edition.parts
    .map((part) => pictureWords({ site, edition, part, language }))
    .reduce((a, b) => (b.text.length + b.title.length > a.text.length + a.title.length ? b : a))
const twice = (words: PictureWords): PictureWords => ({
  ...words,
  title: `${words.title}，${words.title}`,
  text: words.text + words.text,
})
const paper = [0xfb, 0xfa, 0xf6]

/** Whether a frame of paper is left round everything that is drawn. */
function hasMargin(png: PNG, edge: number, skip: { left?: number; top?: number }): boolean {
  for (let y = skip.top ?? 0; y < png.height; y++) {
    const beside = y >= edge / 2 && y < png.height - edge / 4
    for (let x = skip.left ?? 0; x < png.width; x++) {
      if (beside && x === edge) x = png.width - edge
      const at = (y * png.width + x) * 4
      if (paper.some((value, index) => png.data[at + index] !== value)) return false
    }
  }
  return true
}

test.each(['zh', 'en'] as const)(
  'the longest %s text, and one twice as long, stay inside every picture',
  (language) => {
    for (const words of [longest(language), twice(longest(language))]) {
      const card = PNG.sync.read(Buffer.from(renderPicture('card', words, cardPicture)))
      const poster = PNG.sync.read(Buffer.from(renderPicture('poster', words, posterPicture)))
      expect([card.width, card.height]).toEqual([1200, 630])
      expect([poster.width, poster.height]).toEqual([1080, 1440])
      expect(hasMargin(card, 64, { left: 17 })).toBe(true)
      expect(hasMargin(poster, 76, { top: 17 })).toBe(true)
    }
  },
)

test('a text that does not fit at the smallest size ends with the words that say so', () => {
  const box = {
    language: 'zh',
    weight: 'regular',
    width: 300,
    height: 100,
    leading: 1.5,
    more: '……',
  } as const
  const set = setText({ ...box, text: '加密高流量演艺活动，'.repeat(30), largest: 40, smallest: 20 })
  expect(set.lines).toHaveLength(3)
  expect(set.lines.at(-1)).toMatch(/……$/)
  for (const line of set.lines) expect(measure(line, 'regular', set.size, 'zh')).toBeLessThanOrEqual(300)
})

test('no Chinese line begins with a closing mark or ends with an opening one', () => {
  const box = { language: 'zh', weight: 'regular', height: 2000, leading: 1.5, more: '…' } as const
  const tasks = loadCollection().editions.flatMap((edition) => edition.tasks)
  const text = tasks.flatMap(({ sentences }) => sentences.map(({ zh }) => plainText(zh))).join('')
  expect(text).toMatch(/[“（《].*[”）》]/)
  for (const width of [200, 210, 220, 230, 240]) {
    const { lines } = setText({ ...box, text, width, height: 1e6, largest: 20, smallest: 20 })
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：？！”’）》]/)
      expect(line).not.toMatch(/[“‘（《]$/)
    }
  }
})

test('a character the face cannot show stops the build instead of becoming a box', () => {
  expect(() => cardPicture({ ...longest('zh'), title: '\u{1F000}' })).toThrow(/no glyph/)
})

test('the QR code has a quiet zone of four modules and decodes to the link', { timeout: 30_000 }, () => {
  const url = 'https://report.example/report/zh/2024/2.4/'
  const png = PNG.sync.read(new Resvg(qrSvg(url)).render().asPng())
  expect(jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data).toBe(url)
  const white = 4 * 8
  for (let at = 0; at < png.width * white * 4; at++) expect(png.data[at]).toBe(255)
})
