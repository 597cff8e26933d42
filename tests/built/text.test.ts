import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { sitePages } from '../../lib/pages/site-pages.ts'
import { type Page, pagePath } from '../../lib/report/address.ts'
import { findQuantities } from '../../lib/report/numbers/find-quantities.ts'
import { hanNumber } from '../../lib/report/numbers/han-number.ts'
import { views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { olderYear } from '../fixtures/write-city.ts'
import {
  attribute,
  type BuiltPage,
  byClass,
  byName,
  classes,
  findAll,
  fixture,
  linksOf,
  pageOf,
  partPage,
  sites,
  textOf,
} from './built-site.ts'

/** The text that was built, against the source and against itself in the other views. */

const editions = sites.flatMap((built) =>
  built.content.editions.map((edition) => ({ name: `${built.folder}/${edition.id}`, built, edition })),
)

test.each(editions)('the whole report of $name in Chinese is its source, character for character', (one) => {
  const { built, edition } = one
  const [article] = byName(pageOf(built, 'zh', { kind: 'report', edition: edition.id }).tree, 'article')
  const source = readFileSync(join(built.contentFolder, edition.id, 'source.zh.txt'), 'utf8')
  const pledges = edition.pledges ? [edition.pledges, ...edition.pledges.items] : []
  const titles = [...edition.areas, ...pledges].map(({ title }) => title.zh)
  const headings = [...(edition.slogan ? [edition.slogan.zh] : []), ...titles].map(comparable)
  const lines = source.split('\n').map((line) => {
    const text = comparable(line)
    const isNumbered = (heading: string) =>
      text.endsWith(heading) && /^[（一二三四五六七八九十\d年）、．.]*$/.test(text.slice(0, -heading.length))
    return headings.find(isNumbered) ?? text
  })
  const isOther = (element: Element) => isNumber(element) || element.tagName === 'aside'
  expect(article && comparable(textOf(article, isOther))).toBe(lines.join(''))
  expect(article && findAll(article, isNumber).map(({ element }) => textOf(element))).toEqual([
    edition.id,
    ...edition.areas.flatMap(({ number, tasks }) => [
      hanNumber(Number(number)),
      ...tasks.map((task) => task.number),
    ]),
    ...(edition.pledges?.items ?? []).map(({ number }) => String(number)),
  ])
})

/** The numbers of headings, and the year before the slogan, which each source writes in its own way. */
function isNumber(element: Element): boolean {
  return classes(element).includes('hanging') || (element.tagName === 'b' && /^\d{4}$/.test(textOf(element)))
}

/** Without white space, and with the marks that the source has half-width in the width of Chinese print. */
function comparable(text: string): string {
  return text
    .replaceAll(/\s/g, '')
    .replaceAll(/[,:()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

test.each(sites)('the pages of $folder are those that its content asks for, in each view', (built) => {
  const { editions } = built.content
  for (const view of views) {
    const pages = built.pages.filter((page) => page.view === view)
    expect(pages.map(({ path }) => path).toSorted()).toEqual(
      sitePages(built.content).map(pagePath).toSorted(),
    )
    const count = (type: string) => pages.filter((page) => page.type === type).length
    expect([count('task'), count('area'), count('report')]).toEqual([
      editions.flatMap(({ tasks }) => tasks).length,
      editions.flatMap(({ areas }) => areas).length,
      editions.length,
    ])
  }
})

test('the made-up city has the tasks of both editions', () => {
  for (const view of views) {
    const tasks = fixture.pages.filter((page) => page.view === view && page.type === 'task')
    expect(tasks.filter(({ path }) => path.startsWith(`${cityYear}/`))).toHaveLength(25)
    expect(tasks.filter(({ path }) => path.startsWith(`${olderYear}/`))).toHaveLength(3)
  }
})

test.each(sites)(
  'the home pages of $folder lead to every task of the newest edition, and to the others',
  (built) => {
    const [newest, ...others] = built.content.editions
    if (!newest) throw new Error('there is no edition')
    for (const view of views) {
      const to = (page: Page) => pageOf(built, view, page).address
      const links = linksOf(pageOf(built, view, { kind: 'home' }))
      expect(links).toEqual(
        expect.arrayContaining([
          ...newest.tasks.map((task) => partPage(built, view, newest, task).address),
          ...others.map(({ id }) => to({ kind: 'report', edition: id })),
        ]),
      )
    }
  },
)

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
          .flatMap((mark) => findQuantities(textOf(mark), view === 'zh' ? 'zh' : 'en'))
          .map(({ value, to, unit }) => `${value} ${to} ${unit}`)
          .toSorted(),
      })),
    )
    expect(english).toEqual(chinese)
  }
})

test.each(sites)(
  'every part of $folder has an embed that says what its page says, and leads there',
  (built) => {
    const parts = built.pages.filter(({ type }) => ['requirements', 'area', 'task', 'pledges'].includes(type))
    expect(built.embeds).toHaveLength(parts.length)
    for (const page of parts) {
      const embed = built.embeds.find(({ address }) => address === `${page.address}embed/`)
      if (!embed) throw new Error(`${page.file} has no embed`)
      expect(headOf(embed), embed.file).toEqual(headOf(page))
      for (const name of titleOf(embed).split(' / ')) expect(titleOf(page), embed.file).toContain(name)
      expect(linksOf(embed), embed.file).toContain(page.address)
      expect(linksOf(page), embed.file).toEqual(
        expect.arrayContaining(linksOf(embed).filter((link) => link !== page.address)),
      )
      if (page.type !== 'area') expect(sentencesOf(embed), embed.file).toEqual(sentencesOf(page))
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
