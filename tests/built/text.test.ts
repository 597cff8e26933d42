import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { readQuantities } from '../../lib/numbers/read-quantities.ts'
import {
  attribute,
  type BuiltPage,
  byClass,
  byName,
  classes,
  fixture,
  site,
  sites,
  textOf,
} from './built-site.ts'

/** The text that was built, against the source and against itself in the other views. */

const views = ['zh', 'en', 'zh-en'] as const

test('the whole report in Chinese is the source, character for character', () => {
  const page = site.pages.find(({ file }) => file === 'zh/2024/index.html')
  const [article] = page ? byName(page.tree, 'article') : []
  const source = readFileSync('content/2024/source.zh.txt', 'utf8')
  expect(article && comparable(textOf(article, isAddedNumber))).toBe(comparable(source))
})

/** The numbers of tasks, which the source does not print. */
function isAddedNumber(element: Parameters<typeof classes>[0]): boolean {
  return classes(element).includes('hanging') && /^\d+\.\d+$/.test(textOf(element))
}

/** Without white space, and with the marks that the source has half-width in the width of Chinese print. */
function comparable(text: string): string {
  return text
    .replaceAll(/\s/g, '')
    .replaceAll(/[,:()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

test('there are as many task, area and edition pages in each view as the content holds', async () => {
  const { site: content } = await loadSite('content')
  for (const view of views) {
    const count = (type: string) =>
      site.pages.filter((page) => page.view === view && page.type === type).length
    const editions = content?.editions ?? []
    expect([count('task'), count('area'), count('report')]).toEqual([
      editions.flatMap(({ tasks }) => tasks).length,
      editions.flatMap(({ areas }) => areas).length,
      editions.length,
    ])
  }
})

test('the fixture has the tasks of both editions, and its home page lists the other one', () => {
  for (const view of views) {
    const tasks = fixture.pages.filter((page) => page.view === view && page.type === 'task')
    expect(tasks.filter(({ path }) => path.startsWith('2025/'))).toHaveLength(25)
    expect(tasks.filter(({ path }) => path.startsWith('2024/'))).toHaveLength(22)
    const home = fixture.pages.find((page) => page.view === view && page.type === 'home')
    const links = home ? byName(home.tree, 'a').map((link) => attribute(link, 'href')) : []
    expect(links).toContain(`/report/${view}/2024/`)
    expect(links).toContain(`/report/${view}/2025/7.3/`)
  }
})

test.each(sites)('a sentence of $folder has the same id in the three views', (built) => {
  for (const [zh, en, both] of inThreeViews(built.pages)) {
    const ids = (page: BuiltPage) =>
      byClass(page.tree, 'sentence').map((sentence) => attribute(sentence, 'id'))
    expect(ids(en)).toEqual(ids(zh))
    expect(ids(both)).toEqual(ids(zh))
  }
})

test.each(sites)('the bilingual view of $folder says what the two languages say', (built) => {
  for (const [zh, en, both] of inThreeViews(built.pages)) {
    const [chinese, english] = [zh, en].map(({ tree }) => byClass(tree, 'sentence').map((one) => textOf(one)))
    const pairs = byClass(both.tree, 'sentence').map((pair) => byName(pair, 'p').map((half) => textOf(half)))
    expect(pairs.map(([half]) => half)).toEqual(chinese)
    expect(pairs.map(([, half]) => half)).toEqual(english)
  }
})

test.each(sites)('a sentence of $folder has the same marks and figures in both languages', (built) => {
  for (const [zh, en] of inThreeViews(built.pages)) {
    const [chinese, english] = [zh, en].map(({ tree, view }) =>
      byClass(tree, 'sentence').map((sentence) => ({
        marks: byName(sentence, 'a')
          .map((link) => attribute(link, 'href')?.replace(`/${view}/`, '/*/'))
          .toSorted(),
        figures: byClass(sentence, 'target-mark')
          .flatMap((mark) => readQuantities(textOf(mark), view === 'zh' ? 'zh' : 'en'))
          .map(({ value, unit }) => `${value} ${unit}`)
          .toSorted(),
      })),
    )
    expect(english).toEqual(chinese)
  }
})

test.each(sites)(
  'every part of $folder has a card that says what its page says, and leads there',
  (built) => {
    const parts = built.pages.filter(({ type }) => ['requirements', 'area', 'task', 'pledges'].includes(type))
    expect(built.cards).toHaveLength(parts.length)
    for (const page of parts) {
      const card = built.cards.find(({ address }) => address === `${page.address}embed/`)
      if (!card) throw new Error(`${page.file} has no card`)
      expect(headOf(card), card.file).toEqual(headOf(page))
      for (const name of titleOf(card).split(' / ')) expect(titleOf(page), card.file).toContain(name)
      expect(linksOf(card), card.file).toContain(page.address)
      expect(linksOf(page), card.file).toEqual(
        expect.arrayContaining(linksOf(card).filter((link) => link !== page.address)),
      )
      if (page.type !== 'area') expect(sentencesOf(card), card.file).toEqual(sentencesOf(page))
    }
  },
)

/** What names a page: its heading, the address it asks to be known by, and its language. */
function headOf({ tree }: BuiltPage) {
  return {
    heading: byName(tree, 'h1').map((heading) => textOf(heading)),
    canonical: byName(tree, 'link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href')),
    language: byName(tree, 'html').map((html) => attribute(html, 'lang')),
  }
}

function titleOf({ tree }: BuiltPage) {
  return byName(tree, 'title')
    .map((title) => textOf(title))
    .join()
}

function linksOf({ tree }: BuiltPage) {
  return byName(tree, 'a').map((link) => attribute(link, 'href'))
}

function sentencesOf({ tree }: BuiltPage) {
  return byClass(tree, 'sentence').map((sentence) => textOf(sentence))
}

/** Each page with its text, in Chinese, English and both. */
function inThreeViews(pages: BuiltPage[]): [BuiltPage, BuiltPage, BuiltPage][] {
  return pages
    .filter(({ view }) => view === 'zh')
    .map((zh) => {
      const [en, both] = (['en', 'zh-en'] as const).map((view) =>
        pages.find((page) => page.view === view && page.path === zh.path),
      )
      if (!en || !both) throw new Error(`${zh.file} has no page in another view`)
      return [zh, en, both]
    })
}
