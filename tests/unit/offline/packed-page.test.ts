import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readPage, wholePage } from '../../../lib/browser/offline/packed-page.ts'
import { pageSheet } from '../../../lib/browser/styles/page-sheet.ts'
import { shortNames } from '../../../lib/browser/styles/short-names.ts'
import { packPage } from '../../../lib/build/bundles/pack-page.ts'

/** How a page stands in a bundle, and comes out of it. */

const classes = [
  'flex',
  'grid',
  'p-2',
  'hover:underline',
  '@md:flex',
  '@max-xs:em-123',
  'motion-safe:animate-appear',
]
const letters = '@font-face{font-family:Titles;src:url(/assets/letters-1.woff2)}'

/** A page of these classes that says its title and its path again and again. */
function page(sheet: string, own: string[], title: string, path: string) {
  const hash = createHash('sha256')
    .update(sheet + letters)
    .digest('base64')
  const said = Array.from(
    { length: 20 },
    () => `<p class="${own.join(' ')}">${title} <a href="/${path}">$&</a>`,
  )
  return `<!doctype html><meta content="style-src 'sha256-${hash}'"><title>海口 · 2.4 ${title} · 报告</title><meta name="ArticleTitle" content="${title}"><style>${sheet}${letters}</style>${said.join('')}`
}

test('a page comes out of a bundle as it was, and what it repeats is in it once', async () => {
  const rules = await pageSheet(classes)
  for (const path of ['zh/2032/2.4/', 'zh/', '', 'offline/', 'zh-en/terms/']) {
    const html = page(await pageSheet(['flex']), ['flex'], '激发更强消费潜能$1', path)
    const packed = packPage(html, path, '')
    expect(await wholePage(packed, path, rules)).toBe(html)
    expect(packed.split('激发更强消费潜能').length).toBe(2)
    if (path.split('/').length > 2) expect(packed).not.toContain(path)
  }
})

test('a sheet that follows from the rules of a bundle is left out of a page with its hash, and comes out the same', async () => {
  const rules = await pageSheet(classes)
  const names = await shortNames()
  for (const own of [...classes.map((name) => [name]), ['flex', '@md:flex'], classes]) {
    const shown = own.map((name) => names.get(name) ?? name)
    const html = page(await pageSheet(own), shown, '更强', 'zh/2032/2.4/')
    const packed = packPage(html, 'zh/2032/2.4/', rules)
    expect(packed, own.join(' ')).not.toMatch(/@layer|sha256-[^']{9}/)
    expect(await wholePage(packed, 'zh/2032/2.4/', rules)).toBe(html)
    expect(readPage(packed, 'zh/2032/2.4/')).toContain('2.4 更强')
  }
})

test('a sheet that does not follow from the rules stays', async () => {
  const html = page('.other{top:0}', ['flex'], '更强', 'zh/2032/2.4/')
  const packed = packPage(html, 'zh/2032/2.4/', await pageSheet(classes))
  expect(packed).toContain('.other{top:0}')
  expect(await wholePage(packed, 'zh/2032/2.4/', await pageSheet(classes))).toBe(html)
})

test.each(['\u0001', '\u000E', '\u001E', '\u001F'])(
  'a page with the character %j is refused, with its name',
  (one) => {
    expect(() => packPage(`<p>${one}`, 'zh/', '')).toThrow(/^zh\/: U\+00[01]/)
  },
)
