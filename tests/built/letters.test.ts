import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { bundlesOf } from '../fixtures/bundles-of.ts'
import {
  attribute,
  type BuiltPage,
  type BuiltSite,
  byName,
  classes,
  findAll,
  sites,
  textOf,
} from './built-site.ts'

/**
 * DESIGN §7, in bytes as they are sent, since letters are compressed. A title that is longer than those of 2024, or a
 * report with more titles, may take more, by each further Chinese character.
 */
const limits = { task: 8_000, other: 45_000 }
const fitting = { task: 21, other: 240 }
const characterBytes = 300

interface Letters {
  family: string
  path: string
  bytes: number
  characters: Set<string>
}

const known = new Map<string, Letters>()

/** What a page has of each face. */
function lettersOf({ folder, basePath }: BuiltSite, { tree }: BuiltPage): Letters[] {
  const css = byName(tree, 'style').map((style) => textOf(style))
  const rules = css
    .join('')
    .matchAll(/@font-face\{font-family:([^;]+);src:url\((.+?)\)[^}]*unicode-range:([^;}]+)/g)
  return [...rules].map(([, family = '', address = '', range = '']) => {
    const key = `${folder} ${family} ${address}`
    const letters = known.get(key) ?? read(folder, family, address.slice(basePath.length + 1), range)
    known.set(key, letters)
    return letters
  })
}

function read(folder: string, family: string, path: string, range: string): Letters {
  const contents = readFileSync(join(folder, path))
  const font = create(contents)
  if (!('characterSet' in font)) throw new Error(`${path} is a collection of fonts`)
  const characters = font.characterSet
    .filter((code) => isIn(range, code))
    .map((code) => String.fromCodePoint(code))
  return { family, path, bytes: contents.length, characters: new Set(characters) }
}

/** The file with the letters of a page’s own English titles. */
function ownOf({ basePath }: BuiltSite, { tree }: BuiltPage): string[] {
  const [root] = byName(tree, 'html')
  const own = root && attribute(root, 'dataOwn')
  return own ? [own.slice(basePath.length + 1)] : []
}

/** Whether a `unicode-range` has a character; the last entry of a font’s table of characters is none (U+FFFF). */
function isIn(range: string, code: number): boolean {
  if (code === 0xffff) return false
  return range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((number) => Number.parseInt(number, 16))
    return code >= from && code <= to
  })
}

/** What stands in elements of some classes, by language, without spaces. */
function words({ tree }: BuiltPage, ...names: string[]): { zh: string; en: string } {
  const said = { zh: '', en: '' }
  findAll(tree, (element, ancestors) => {
    const round = [...ancestors, element]
    const lang = round.map((one) => attribute(one, 'lang')).findLast((one) => one !== undefined)
    if (round.some((one) => names.some((name) => classes(one).includes(name))))
      for (const child of element.children)
        if (child.type === 'text') said[lang === 'en' ? 'en' : 'zh'] += child.value.replaceAll(/\s/g, '')
    return false
  })
  return said
}

test.each(sites)('every character of the titles of $folder has its face, and no other is sent', (built) => {
  for (const page of [...built.pages, ...built.embeds]) {
    const letters = lettersOf(built, page)
    const inFace = (family: string) => letters.find((one) => one.family === family)?.characters ?? new Set()
    const isFigure = (character: string) => inFace('Numerals').has(character)
    const others = (text: string) => [...new Set(text)].filter((one) => !isFigure(one)).sort()
    const [titles, name] = [words(page, 'font-title', 'numeral'), words(page, 'font-name')]
    expect([...inFace('Titles')].sort(), page.file).toEqual(others(titles.zh + name.zh))
    const isEnglish = page.view === 'en'
    // Signs that the face lacks are in the reader's own.
    const english = others(isEnglish ? titles.en + name.en : '').filter((one) => /\p{L}/u.test(one))
    expect(
      english.filter((one) => !inFace('Titles Latin').has(one)),
      page.file,
    ).toEqual([])
  }
})

test.each(sites)('the letters of a page of $folder are within their budget, whatever its view', (built) => {
  const sums = [...built.pages, ...built.embeds].map((page) => {
    const letters = lettersOf(built, page)
    const bytes = letters.reduce((sum, one) => sum + one.bytes, 0)
    const chinese = letters
      .filter(({ family }) => family === 'Titles')
      .reduce((sum, { characters }) => sum + characters.size, 0)
    const kind = page.type === 'task' ? 'task' : 'other'
    const limit = limits[kind] + characterBytes * Math.max(0, chinese - fitting[kind])
    return { type: page.type, file: page.file, bytes, limit }
  })
  const sorted = sums.toSorted((one, other) => other.bytes - one.bytes)
  const largest = new Set(sums.map(({ type }) => sorted.find((page) => page.type === type)))
  console.log(
    [
      `Letters of ${built.folder}, in bytes:`,
      ...[...largest].map((page) => `${page?.bytes} of ${page?.limit}\t${page?.file}`),
    ].join('\n'),
  )
  expect(sums.filter(({ bytes, limit }) => bytes > limit)).toEqual([])
  const tasks = sums.filter(({ type }) => type === 'task')
  expect(tasks.filter(({ bytes }) => bytes === 0)).toEqual([])
})

test.each(sites)(
  'all pages of $folder share the file of the numerals and that of all English titles',
  (built) => {
    for (const family of ['Numerals', 'Titles Latin']) {
      const files = built.pages.flatMap((page) =>
        lettersOf(built, page).flatMap((one) => (one.family === family ? one.path : [])),
      )
      expect(new Set(files).size, family).toBe(1)
    }
  },
)

test.each(sites)(
  'the files of letters of $folder are named by what they are, and pages or bundles name all of them',
  (built) => {
    const files = built.files.filter((file) => file.endsWith('.woff2'))
    for (const file of files) {
      const hash = createHash('sha256')
        .update(readFileSync(join(built.folder, file)))
        .digest('hex')
      expect(file).toBe(`assets/letters-${hash.slice(0, 8)}.woff2`)
    }
    const named = [...built.pages, ...built.embeds].flatMap((page) =>
      lettersOf(built, page)
        .map(({ path }) => path)
        .concat(ownOf(built, page)),
    )
    const bundled = bundlesOf(built).flatMap(({ bundle }) => bundle.facts.letters.map(({ path }) => path))
    expect([...new Set([...named, ...bundled])].sort()).toEqual(files)
  },
)

test.each(sites)('the licences of the fonts go with the letters of $folder', ({ folder, files }) => {
  const licences = files.filter((file) => /^assets\/OFL-[0-9a-f]{8}\.txt$/.test(file))
  expect(licences).toHaveLength(1)
  const text = readFileSync(join(folder, licences[0] ?? ''), 'utf8')
  expect(text).toContain('The Libertinus Serif Project Authors')
  expect(text).toContain('Copyright 2012 Google')
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2)
})
