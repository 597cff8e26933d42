import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../lib/content/files/list-files.ts'

/** Every colour, size and space is a token of app/tokens.css: rules and views name tokens and write no value of their own. */

const folders = ['app', 'components', 'lib/browser']
const files = folders.flatMap((folder) => listFiles(folder).map((file) => join(folder, file)))
const sheets = files.filter((file) => file.endsWith('.css') && file !== 'app/tokens.css')
const views = files.filter((file) => file.endsWith('.tsx') || /^components\/.*\.ts$/.test(file))

const color = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi
/** What has a unit, but for hairlines, the whole of a screen, whole characters, and nothing. */
const size =
  /(?<![\w.-])-?(?!(?:[1-3]px|100(?:dvh|vw|cqi|vh)|\d+em|0(?:px|rem|em)?)(?![\w.]))\d*\.?\d+(?:px|r?em|ch|ex|[sld]?v[hwib]|cq[iw]|pt|pc|mm|cm|in|m?s)\b/g

const valuesIn = (text: string) => [...text.matchAll(color), ...text.matchAll(size)].map(([value]) => value)

/** The declarations of a sheet that are no tokens themselves, with their lines. */
function declarations(css: string): { line: number; text: string }[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  return [...bare.matchAll(/(?<=[{;]\s*)(?!--)[\w-]+:\s[^;{}]+/g)].map(({ 0: text, index }) => ({
    line: bare.slice(0, index).split('\n').length,
    text,
  }))
}

test('no rule writes a colour, a size or a space of its own', () => {
  const found = sheets.flatMap((file) =>
    declarations(readFileSync(file, 'utf8')).flatMap(({ line, text }) =>
      valuesIn(text).map((value) => `${file}:${line} ${text}: ${value}; expected a token of app/tokens.css`),
    ),
  )
  expect(found).toEqual([])
})

test('no class of a view does', () => {
  const found = views.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?<!supports)[-:]\[[^\]\s'"`]*\]/g)].flatMap(([name]) =>
      valuesIn(name).map((value) => `${file} ${name}: ${value}; expected a token of app/tokens.css`),
    ),
  )
  expect(found).toEqual([])
})

test('the rules written by hand stay few', () => {
  const lines = [...sheets, 'app/tokens.css'].map(
    (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length,
  )
  expect(lines.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(700)
})

test('what is no style sheet of the site has the colours of its tokens', () => {
  const tokens = new Set(
    ['app/tokens.css', 'app/palettes.css'].flatMap((file) => readFileSync(file, 'utf8').match(color) ?? []),
  )
  const others = ['lib/browser/head.ts', 'lib/formats/manifest/format.ts', 'lib/formats/epub/style.css']
  const found = others.flatMap((file) => readFileSync(file, 'utf8').match(/#[\da-f]{6}\b/g) ?? [])
  expect(found.filter((value) => !tokens.has(value))).toEqual([])
  expect(found.length).toBeGreaterThan(3)
})
