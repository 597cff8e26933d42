import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { cleanPage } from '../../../lib/build/clean/clean-page.ts'
import { faces } from '../../../lib/build/letters/faces.ts'

const page = (lang: string, body: string) =>
  cleanPage(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head><body>${body}</body></html>`,
    'index.html',
  )

/** The characters that a file has glyphs for, by the family that a page calls it. */
async function charactersOf({ html, letters }: Awaited<ReturnType<typeof page>>) {
  const rules = [...html.matchAll(/@font-face\{font-family:([^;]+);src:url\((.+?)\)/g)]
  return rules.map(([, family, address]) => {
    const file = letters.find(({ path }) => address === `/${path}`)
    const font = create(file?.contents ?? Buffer.from(''))
    if (!('characterSet' in font)) throw new Error(`${address} is a collection of fonts`)
    // The last entry of a table of characters is none (OpenType, cmap format 4).
    const characters = font.characterSet.filter((code) => code !== 0xffff)
    return [family, String.fromCodePoint(...characters)]
  })
}

const sorted = (text: string) => [...text].sort().join('')

test('a page gets the letters of its titles and no others, in the sheet that it has', async () => {
  const made = await page('zh-CN', '<h1 class="font-title">保护生态，修复</h1><p>正文2</p>')
  expect(await charactersOf(made)).toEqual([['Titles', sorted('保护生态，修复')]])
  expect(made.html).toMatch(/<style>[^<]+@font-face\{[^<]*\}<\/style>/)
  expect(made.html.match(/<style/g)).toHaveLength(1)
})

test('a page without titles has no rules and no files', async () => {
  const made = await page('zh-CN', '<p>正文</p>')
  expect(made.letters).toEqual([])
  expect(made.html).not.toContain('@font-face')
})

test('figures are of the numerals wherever they stand, and these are one file for all pages', async () => {
  const [title, number] = await Promise.all([
    page('zh-CN', '<h1 class="font-title"><span class="numeral">2.4</span> 第5批</h1>'),
    page('en', '<b class="numeral">7</b>'),
  ])
  expect(await charactersOf(title)).toEqual([
    ['Numerals', sorted(faces.numerals.characters)],
    ['Titles', sorted('第批')],
  ])
  expect(number.letters).toEqual([title.letters[0]])
})

test('the same letters are the same file, whatever the title and the page', async () => {
  const [one, other] = await Promise.all([
    page('zh-CN', '<h1 class="font-title">开放水平</h1>'),
    page('en', '<h2 class="font-title" lang="zh-CN">水平<b>开</b>放放</h2>'),
  ])
  expect(other.letters).toEqual(one.letters)
})

test('the site’s name is in the file of the page’s titles, so that a first page asks for one less', async () => {
  const made = await page('zh-CN', '<a class="font-name">某市报告</a><h1 class="font-title">报告，承诺</h1>')
  expect(await charactersOf(made)).toEqual([['Titles', sorted('某市报告，承诺')]])
})

test('a page in English names the letters of all titles and of its own, and one that shows both languages none', async () => {
  const title = '<h1 class="font-title"><span lang="en">Open up</span></h1>'
  const english = await page('en', title)
  const [all, own] = english.letters
  expect(await charactersOf({ ...english, letters: all ? [all] : [] })).toEqual([
    ['Titles Latin', sorted(faces.latin.characters)],
  ])
  expect(english.html).toContain(` data-latin="/${all?.path}" data-own="/${own?.path}"`)
  expect(own?.contents.length).toBeLessThan((all?.contents.length ?? 0) / 2)
  const both = await page('zh-CN', title)
  expect(both.letters).toEqual([])
  expect(both.html).not.toMatch(/data-(?:latin|own)/)
})

test('a browser can read the files: no table is missing that it asks for', async () => {
  const { letters } = await page('en', '<h1 class="font-title">2 <span lang="zh-CN">开放</span> up</h1>')
  expect(letters).toHaveLength(4)
  // Those that the sanitiser of Chromium and Firefox asks for.
  const asked = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']
  for (const { contents } of letters) {
    const { directory } = create(contents) as unknown as { directory: { tables: Record<string, unknown> } }
    expect(Object.keys(directory.tables)).toEqual(expect.arrayContaining(asked))
  }
})
