import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { shortNames } from '../../lib/browser/styles/short-names.ts'
import { byName, classes, findAll, sites, textOf } from './built-site.ts'

/** The names of colours in what is built, which are short but for those that scripts name. */
const names = await shortNames()
const colours = [...names].flatMap(([name, short]) => (name.startsWith('--color-') ? short : []))
const colour = `((?:${colours.join('|')}|--color-[\\w-]+)(?![\\w-]))`
const setColour = new RegExp(`${colour}:`, 'g')
const askedColour = new RegExp(`var\\(${colour}`, 'g')

describe.each(sites)('$folder', ({ folder, files, pages }) => {
  test('every page has the colours that a script’s sheet asks for and does not bring along', () => {
    const scripts = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
    const missing = scripts.flatMap((script) => {
      const brought = namesIn(script, setColour)
      return [...namesIn(script, askedColour)].filter((name) => !brought.has(name))
    })
    const asked = [...new Set(missing)]
    expect(asked).not.toEqual([])
    const without = pages.flatMap(({ file, tree }) => {
      const has = namesIn(
        byName(tree, 'style')
          .map((style) => textOf(style))
          .join(),
        setColour,
      )
      return asked.filter((name) => !has.has(name)).map((name) => `${file}: ${name}`)
    })
    expect(without).toEqual([])
  })

  test('every property that a sheet asks for without another value is set somewhere, under the same name', () => {
    const sheets = [
      ...files
        .filter((file) => /\.(?:css|js)$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
      ...pages.map(({ tree }) =>
        byName(tree, 'style')
          .map((style) => textOf(style))
          .join(),
      ),
    ]
    const all = sheets.join('\n')
    const asked = namesIn(all, /var\((--[\w-]+)\)/g)
    const set = namesIn(all, /[{;,](--[\w-]+):/g)
    expect(asked.size).toBeGreaterThan(20)
    expect([...asked].filter((name) => !set.has(name))).toEqual([])
  })

  test('rules for English under its Chinese stand on the pages that have such a pair, and on no other', () => {
    const wrong = pages.flatMap(({ file, tree }) => {
      const [sheet = ''] = byName(tree, 'style').map((style) => textOf(style))
      const forPairs = namesIn(sheet, /\.([\w-]+)>\[lang=zh-CN\]\+\[lang=en\]/g)
      const pairs = findAll(
        tree,
        (element) => classes(element).some((name) => forPairs.has(name)) && holdsPair(element),
      )
      return forPairs.size > 0 === pairs.length > 0 ? [] : [file]
    })
    expect(wrong).toEqual([])
    const some = pages.filter(({ tree }) =>
      byName(tree, 'style').some((style) => textOf(style).includes('>[lang=zh-CN]+[lang=en]')),
    )
    expect(some).not.toEqual([])
  })
})

function namesIn(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name))
}

function holdsPair({ children }: Element): boolean {
  const languages = children.flatMap((child) =>
    child.type === 'element' ? [String(child.properties.lang)] : [],
  )
  return languages.join(' ').includes('zh-CN en')
}
