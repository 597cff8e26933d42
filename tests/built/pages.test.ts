import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { pageLanguageTag } from '../../lib/report/view.ts'
import { attribute, byName, classes, findAll, sites, textOf } from './built-site.ts'

/** What holds for every page, of the site and of the fixture with two editions under a path. */

test.each(sites)('every page of $folder has one h1, and headings that step down by one', ({ pages }) => {
  const wrong = pages.filter(({ tree }) => {
    const levels = byName(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]))
    const steps = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)
    return !steps || levels.filter((level) => level === 1).length !== 1
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test.each(sites)(
  'every page of $folder has a title that no other page has, and a description that none of its edition has',
  ({ pages }) => {
    const words = pages.map(({ file, path, tree }) => {
      const titles = byName(tree, 'title').map((title) => textOf(title))
      const descriptions = byName(tree, 'meta')
        .filter(({ properties }) => properties.name === 'description')
        .map((meta) => attribute(meta, 'content') ?? '')
      // A city may say the same next year: the beginning of a text is no more its own than that.
      const [edition] = /^\d{4}/.exec(path) ?? ['']
      return { file, titles, descriptions: descriptions.map((text) => `${edition} ${text}`.trim()) }
    })
    for (const of of ['titles', 'descriptions'] as const) {
      const wrong = words.filter(({ [of]: [first, ...more] }) => !first?.trim() || more.length > 0)
      expect(wrong.map(({ file }) => file)).toEqual([])
      const all = words.flatMap((page) => page[of])
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([])
    }
  },
)

test.each(sites)('every page of $folder names the language of its view', ({ pages }) => {
  const wrong = pages.filter(({ tree, view }) => {
    const [html] = byName(tree, 'html')
    return !html || attribute(html, 'lang') !== pageLanguageTag(view ?? 'zh')
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test.each(sites)('every run of text of $folder stands in an element of its language', ({ pages }) => {
  const wrong = pages.flatMap(({ file, tree, view }) =>
    findAll(tree, ({ tagName }) => !['script', 'style', 'title'].includes(tagName)).flatMap(
      ({ element, ancestors }) => {
        const lang = [...ancestors, element].map((other) => attribute(other, 'lang')).findLast((tag) => tag)
        const texts = element.children.filter((child) => child.type === 'text').map(({ value }) => value)
        const saysBoth = view === 'zh-en' && isLabel(element, ancestors)
        const own = saysBoth ? texts.map((text) => text.split(' / ')[0] ?? '') : texts
        return own
          .filter((text) => (lang === 'en' ? /\p{Script=Han}/u.test(text) : englishRun.test(text)))
          .map((text) => `${file}: ${lang}: ${text}`)
      },
    ),
  )
  expect([...new Set(wrong)]).toEqual([])
})

/** What says both languages in one run of text: an option, in which no element can stand, and the name of a part. */
function isLabel(element: Element, ancestors: Element[]): boolean {
  const [parent] = ancestors.slice(-1)
  return element.tagName === 'option' || (parent !== undefined && classes(parent).includes('mentions'))
}

/** Three Latin words in a row, which no Chinese sentence of the site holds. */
const englishRun = /\p{Script=Latin}{2,}[,;]? \p{Script=Latin}+[,;]? \p{Script=Latin}{2,}/u

test.each(sites)('no page of $folder carries anything of the framework', ({ files, pages, embeds }) => {
  const traces = ['/_next/', '__next', 'self.__next_f', 'data-precedence', 'next-size-adjust', '<!--']
  const wrong = [...pages, ...embeds].flatMap(({ file, html }) =>
    traces.filter((trace) => html.includes(trace)).map((trace) => `${file}: ${trace}`),
  )
  expect(wrong).toEqual([])
  const scripts = [...pages, ...embeds].flatMap(({ file, tree }) =>
    byName(tree, 'script')
      .filter((script) => !isOwn(script))
      .map(() => file),
  )
  expect(scripts).toEqual([])
  expect(
    files.filter((file) => /(?:^|\/)(?:_next|_not-found)\/|(?:^|\/)(?:index|__next[^/]*)\.txt$/.test(file)),
  ).toEqual([])
})

/** A module, data, or the one script that puts the reader's settings in place before the first paint. */
function isOwn(script: Element): boolean {
  const { src, type } = script.properties
  if (type === 'module') return src !== undefined
  if (type === 'speculationrules' || type === 'application/ld+json') return true
  return src === undefined && textOf(script).includes('localStorage.reading') && textOf(script).length <= 850
}

test.each(sites)('every page of $folder whose first paint waits for its text has it', ({ pages, embeds }) => {
  const waiting = [...pages, ...embeds].filter(({ tree }) =>
    byName(tree, 'script').some((script) => textOf(script).includes("'expect'")),
  )
  expect(waiting.length).toBeGreaterThan(pages.length / 2)
  const wrong = waiting.filter(
    ({ tree }) => !byName(tree, 'main').some(({ properties }) => properties.id === 'main'),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test.each(sites)(
  'every page of $folder names the picture of the site, so that no browser looks for one that is not there',
  ({ basePath, files, pages, embeds }) => {
    const all = [...pages, ...embeds]
    expect(new Set(all.map(({ type }) => type)).size).toBeGreaterThan(10)
    const wrong = all.flatMap(({ file, tree }) =>
      ['icon', 'apple-touch-icon'].flatMap((kind) => {
        const [link, ...more] = byName(tree, 'link').filter(
          ({ properties }) => String(properties.rel) === kind,
        )
        const named = String(link?.properties.href).slice(basePath.length + 1)
        return more.length === 0 && files.includes(named) ? [] : `${file}: ${kind}`
      }),
    )
    expect(wrong).toEqual([])
  },
)

test.each(sites)('no id stands twice on a page of $folder', ({ pages }) => {
  const wrong = pages.flatMap(({ file, tree }) => {
    const ids = findAll(tree, ({ properties }) => properties.id !== undefined).map(({ element }) =>
      attribute(element, 'id'),
    )
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`)
  })
  expect(wrong).toEqual([])
})

test.each(sites)(
  'every page of $folder has its compressed copies, and they hold the same',
  ({ folder, pages }) => {
    for (const { file, html } of pages) {
      expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(html)
      expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(html)
    }
  },
)
