import { Resvg } from '@resvg/resvg-js'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { drawPicture, type PictureKind } from '../../lib/formats/shared/pictures/draw-picture.ts'
import { type PictureWords, pictureWords } from '../../lib/formats/shared/pictures/picture-words.ts'
import { qrSvg } from '../../lib/formats/shared/pictures/qr-code.ts'
import { renderPicture } from '../../lib/formats/shared/pictures/render-picture.ts'
import { type View, views } from '../../lib/report/view.ts'
import { pictureRuns, type Run } from '../fixtures/picture-runs.ts'
import { origin } from '../fixtures/sites.ts'

/** Cards and posters as a reader sees them: where their words stand. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const [edition] = site.editions
if (!edition) throw new Error('no edition')
const kinds = ['card', 'poster'] as const
const wordsOf = (view: View, id?: string) =>
  pictureWords({ site, edition, part: edition.parts.find((part) => part.id === id), view })

/** A poster of a text, in horizontal lines, as that of a sentence is. */
const saying = (view: View, ...sentences: PictureWords['sentences']): PictureWords => ({
  ...wordsOf(view, '2.1'),
  kind: 'sentence',
  sentences,
})
const [zh, en] = [
  '加密高流量演艺活动，持续擦亮“渔火之城”品牌，推动40个项目开工、15个项目投产，让（三家）医院和12所学校增长2.3%；',
  'We will hold performing arts events more often, and push for “40 projects” to start and 15 to go into production; ',
]
const edges = { card: 72, poster: 84 }

/** What does not stand inside the frame of its picture. */
function outside(kind: PictureKind, { width, height, runs }: ReturnType<typeof pictureRuns>): Run[] {
  // The widths of runs are rounded.
  const edge = edges[kind] - 4
  return runs.filter(
    ({ left, right, baseline, size }) =>
      left < edge || right > width - edge || baseline - size * 0.7 < 16 || baseline > height - 20,
  )
}

test.each(views)('in %s every part, and the longest words, stay inside every picture', (view) => {
  const long = (words: PictureWords): PictureWords => ({
    ...words,
    title: { ...(words.title.zh && { zh: zh.repeat(2) }), ...(words.title.en && { en: en.repeat(2) }) },
    sentences: [
      { ...(words.title.zh && { zh: zh.repeat(12) }), ...(words.title.en && { en: en.repeat(12) }) },
    ],
    list: words.list.map(({ number, title }) => ({
      number,
      title: { ...(title.zh && { zh }), ...(title.en && { en }) },
    })),
    address: `${'long.'.repeat(12)}example/${view}/2032/2.1/#s12`,
  })
  for (const id of [undefined, ...edition.parts.map(({ id }) => id)]) {
    for (const kind of kinds) {
      const words = wordsOf(view, id)
      for (const said of ['2', '2.1', 'pledges', undefined].includes(id) ? [words, long(words)] : [words]) {
        const picture = pictureRuns(kind, said)
        expect(outside(kind, picture), `${kind} ${id}`).toEqual([])
        expect([picture.width, picture.height, picture.pages]).toEqual(
          kind === 'card' ? [1200, 630, 1] : [1080, 1440, 1],
        )
      }
    }
  }
})

test('a picture has the pixels of its sheet, and its letters are outlines', () => {
  for (const [kind, size] of [
    ['card', [1200, 630]],
    ['poster', [1080, 1440]],
  ] as const) {
    const png = PNG.sync.read(Buffer.from(renderPicture(kind, wordsOf('zh-en', '2.1'))))
    expect([png.width, png.height]).toEqual(size)
    expect(drawPicture(kind, wordsOf('zh-en', '2.1'))).not.toMatch(/<text|font-family/)
  }
})

test('the same words give the same picture', () => {
  expect(drawPicture('poster', wordsOf('zh', '2.1'))).toBe(drawPicture('poster', wordsOf('zh', '2.1')))
})

test.each(views)('in %s the number and the title of a card stand on one baseline', (view) => {
  for (const id of [undefined, ...edition.parts.map(({ id }) => id)]) {
    const words = { ...wordsOf(view, id), number: id === '1.1' ? '1.10' : wordsOf(view, id).number }
    const { lines } = pictureRuns('card', words)
    const number = lines.find(({ text, size }) => text === words.number && size > 40)
    const [title = ''] = Object.values(words.title)
    const first = lines.find(({ text, size }) => size >= 30 && title.startsWith(text.trim().slice(0, 3)))
    expect(first?.baseline, `${id}`).toBeCloseTo(number?.baseline ?? 0, 1)
    expect(first?.left).toBeGreaterThan(number?.right ?? 0)
  }
})

test.each(views)('in %s a number stays with its title in a list of any length', (view) => {
  const title = { zh: '提升城市的功能和品质', en: 'Improve functions and quality of the city' }
  for (const count of [1, 5, 7, 12]) {
    const list = Array.from({ length: count }, (_, nth) => ({
      number: `1.${nth + 1}`,
      title: view === 'zh-en' ? title : { [view]: title[view] },
    }))
    const { lines, ...rest } = pictureRuns('card', { ...wordsOf(view, '2'), list })
    expect(outside('card', { lines, ...rest })).toEqual([])
    for (const { number } of list) {
      const at = lines.find(({ text, size }) => text === number && size < 50)
      const beside = lines.filter(
        (line) => line.baseline === at?.baseline && line.left > at.right && line.text.length > 4,
      )
      expect(beside.length, number).toBeGreaterThan(0)
    }
  }
})

/** The Chinese text of a horizontal poster, line by line. */
function textLines(words: PictureWords): Run[] {
  const { lines } = pictureRuns('poster', words)
  const title = lines.find(({ text, size }) => size >= 40 && words.title.zh?.startsWith(text))
  return lines.filter(
    ({ baseline, text, left }) =>
      left === 84 && baseline > (title?.baseline ?? 0) && baseline < 1088 && /\p{Script=Han}/u.test(text),
  )
}

test('Chinese fills its lines with whole characters, and leaves no short last line', () => {
  for (let length = 12; length < 240; length += 11) {
    const text = `${zh.repeat(5).slice(0, length)}增强活力。`
    const lines = textLines(saying('zh', { zh: text }))
    expect(lines.map(({ text }) => text).join('')).toBe(text)
    for (const { right, size } of lines.slice(0, -1)) {
      expect(Math.abs(right - 996)).toBeLessThan(size / 2 + 1)
      expect(912 / size).toBeCloseTo(Math.round(912 / size), 1)
    }
    expect(lines.at(-1)?.text.length, text).toBeGreaterThan(3)
  }
})

test('no line begins with a closing mark, ends with an opening one, or parts a number from its measure word', () => {
  for (let length = 60; length < 240; length += 17) {
    const lines = textLines(saying('zh', { zh: `${zh.repeat(5).slice(0, length)}。` }))
    for (const [index, { text }] of lines.entries()) {
      expect(text).not.toMatch(/^[，。、；：？！”’）》%]/)
      expect(text).not.toMatch(/[“‘（《]$/)
      if (index < lines.length - 1) expect(text).not.toMatch(/\d$/)
    }
  }
})

test('a text that is too long ends with the words that say so; in two languages, after whole sentences', () => {
  const { zh: more = '', en: moreInEnglish = '' } = wordsOf('zh-en').more
  const text = (words: PictureWords) =>
    pictureRuns('poster', words)
      .lines.map(({ text }) => text)
      .join('')
  expect(text(saying('zh', { zh: zh.repeat(12) }))).toContain(more)
  const pairs = Array.from({ length: 9 }, (_, nth) => ({ zh: `${nth}甲${zh}`, en: `${nth}A ${en}` }))
  const said = text(saying('zh-en', ...pairs))
  expect(said).toContain(more)
  expect(said.replaceAll(/\s/g, '')).toContain(moreInEnglish.replaceAll(/\s/g, ''))
  const shown = pairs.filter((_, nth) => said.includes(`${nth}甲`) || said.includes(`${nth}A `))
  expect(shown.length).toBeGreaterThan(1)
  for (const pair of shown) expect(said).toContain(pair.zh)
})

test('in two languages each sentence stands above its translation, on one grid', () => {
  const pairs = [zh, zh].map((zh, nth) => ({ zh: `${nth}甲${zh}`, en: `${nth}A ${en}${en}` }))
  const { lines } = pictureRuns('poster', saying('zh-en', ...pairs))
  const from = lines.findIndex(({ text }) => text.startsWith('0甲'))
  const body = lines.slice(from).filter(({ left, baseline }) => left === 84 && baseline < 1088)
  const isChinese = body.map(({ text }) => /\p{Script=Han}/u.test(text))
  const changes = isChinese.filter((one, index) => index > 0 && one !== isChinese[index - 1])
  expect(changes).toEqual([false, true, false])
  const [first] = body
  if (!first) throw new Error('no text')
  const step = first.size * 0.57
  for (const { baseline } of body) {
    const steps = (baseline - first.baseline) / step
    expect(steps).toBeCloseTo(Math.round(steps), 1)
  }
  expect(Math.max(...body.filter((_, index) => !isChinese[index]).map(({ size }) => size))).toBeLessThan(
    first.size,
  )
})

test('the code leads to the address that is printed below it in letters', () => {
  for (const view of views) {
    const words = wordsOf(view, '2.1')
    const png = PNG.sync.read(Buffer.from(renderPicture('poster', words)))
    expect(jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data).toBe(words.url)
    const { lines } = pictureRuns('poster', words)
    const printed = lines.find(({ text }) => words.url?.endsWith(text) && text.includes('/'))
    expect(`https://${printed?.text}`).toBe(words.url)
  }
})

test('an address that is too long for a line breaks after a slash', () => {
  const address = `${'government-work-report.'.repeat(3)}example/reports/zh/2032/2.1/#s12`
  const { lines } = pictureRuns('poster', { ...wordsOf('zh', '2.1'), address })
  const from = lines.findIndex(({ text }) => text.startsWith('government'))
  expect(lines[from]?.text).toMatch(/\/$/)
  expect(`${lines[from]?.text}${lines[from + 1]?.text}`).toBe(address)
})

test('without an address there is neither code nor address nor word of them', () => {
  const { url, address, ...words } = wordsOf('zh', '2.1')
  const { lines } = pictureRuns('poster', { ...words, url: undefined, address: undefined })
  const said = lines.map(({ text }) => text).join('')
  expect(said).not.toContain(words.scan.zh)
  expect(said).not.toContain('/')
  expect(drawPicture('poster', { ...words, url: undefined, address: undefined })).not.toContain('<image')
})

/** A task whose text is short enough for vertical lines. */
const vertical = (text: string): PictureWords => ({ ...wordsOf('zh', '2.1'), sentences: [{ zh: text }] })

/** The vertical lines of a poster from right to left, the title first. */
function columnsOf(words: PictureWords): string[] {
  const { runs } = pictureRuns('poster', words)
  const cells = runs.filter(({ baseline, size }) => baseline > 340 && baseline < 1088 && size > 30)
  const columns = new Map<number, Run[]>()
  for (const cell of cells) {
    const known = [...columns].find(([centre]) => Math.abs(centre - (cell.left + cell.right) / 2) < 24)
    if (known) known[1].push(cell)
    else columns.set((cell.left + cell.right) / 2, [cell])
  }
  return [...columns]
    .sort(([one], [other]) => other - one)
    .map(([, cells]) =>
      cells
        .sort((one, other) => one.baseline - other.baseline)
        .map(({ text }) => text)
        .join(''),
    )
}

test('a short Chinese task is set in vertical lines from right to left, the number at the top right', () => {
  const text = '推动40个项目开工、15个项目投产，办好“渔火之城”（二期）活动，让“听潮、享周末”成为新热点。'
  const words = vertical(text)
  const [title, ...columns] = columnsOf(words)
  expect(title).toBe(words.title.zh)
  expect(columns.join('')).toBe(text)
  expect(columns.length).toBeGreaterThan(2)
  const { runs } = pictureRuns('poster', words)
  const number = runs.find(({ text }) => text === '2.1')
  expect(number?.right).toBeCloseTo(996, 0)
  expect(runs.some(({ text }) => text === '40')).toBe(true)
})

test('no vertical line begins with a closing mark, ends with an opening one, or parts a number from its word', () => {
  for (let length = 12; length < 80; length += 4) {
    const text = `${zh.replace('2.3%', '').repeat(2).slice(0, length)}。`
    const [, ...columns] = columnsOf(vertical(text))
    expect(columns.join('')).toBe(text)
    for (const [index, column] of columns.entries()) {
      expect(column).not.toMatch(/^[，。、；：？！”’）》]/)
      expect(column).not.toMatch(/[“‘（《]$/)
      if (index < columns.length - 1) expect(column).not.toMatch(/\d$/)
    }
  }
})

test('a longer text, one with Latin letters, a sentence and another view are set in horizontal lines', () => {
  const short = '办好渔火之城活动。'
  expect(columnsOf(vertical(short))[0]).toBe(wordsOf('zh', '2.1').title.zh)
  for (const words of [
    vertical(zh.repeat(3)),
    vertical('建设CBD南片区。'),
    vertical('增长2.3%。'),
    saying('zh', { zh: short }),
    { ...vertical(short), view: 'zh-en' as const },
  ])
    expect(columnsOf(words)[0]).not.toBe(words.title.zh)
})

test('the rule along the edge shows which of the areas it is, however many there are', () => {
  const teal = (png: PNG, x: number, y: number) =>
    png.data.readUIntBE((y * png.width + x) * 4, 3) === 0x0b5155
  for (const count of [2, 5, 12]) {
    for (const index of [0, count - 1]) {
      const png = (kind: PictureKind) =>
        PNG.sync.read(Buffer.from(renderPicture(kind, { ...wordsOf('en', '2'), area: { index, count } })))
      const [card, poster] = [png('card'), png('poster')]
      for (let nth = 0; nth < count; nth++) {
        const middle = (nth + 0.5) / count
        expect(teal(card, 8, Math.floor(middle * 630))).toBe(nth === index)
        expect(teal(poster, Math.floor(middle * 1080), 8)).toBe(nth === index)
      }
    }
  }
})

test('the QR code has a quiet zone of four modules and decodes to the link', { timeout: 30_000 }, () => {
  const url = 'https://report.example/report/zh/2024/2.4/'
  const png = PNG.sync.read(new Resvg(qrSvg(url)).render().asPng())
  expect(jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data).toBe(url)
  const white = 4 * 8
  for (let at = 0; at < png.width * white * 4; at++) expect(png.data[at]).toBe(255)
})
