import { expect, test } from 'vitest'
import { Bundle, packBundle } from '../../../lib/browser/offline/bundle.ts'
import {
  bundleMark,
  bundlePath,
  readBundleMark,
  readBundlePath,
} from '../../../lib/browser/offline/bundles.ts'

/** Pages that have most in common, as those of a view do. */
function pages(count: number): Map<string, string> {
  const shared = Array.from({ length: 200 }, (_, index) => `<li>${index} “海口”</li>`).join('\n')
  return new Map(
    Array.from({ length: count }, (_, index) => [
      `zh/2032/${index}/`,
      `<!doctype html><style>@layer a{b{}}@media c{d{}}</style><main><p>${index}</p></main><nav>${shared}</nav>${index % 2 ? '<p></p>' : ''}`,
    ]),
  )
}

test('every text comes out of a bundle as it went in, by its path', () => {
  const texts = new Map([
    ...pages(5),
    ['', ''],
    ['empty', ' \n\t'],
    ['__proto__', '<p>𠀀'],
    ['toString', '}'],
  ])
  const bundle = new Bundle(packBundle({ release: 'a' }, texts))
  expect(bundle.facts).toEqual({ release: 'a' })
  expect(new Map(bundle.paths.map((path) => [path, bundle.get(path)]))).toEqual(texts)
})

test('what was not packed is not there, whatever it is called', () => {
  const bundle = new Bundle(packBundle(undefined, pages(2)))
  for (const path of ['zh/', 'constructor', '__proto__', 'toString']) expect(bundle.get(path)).toBeUndefined()
})

test('what pages have in common is in the bundle once', () => {
  const [two, twenty] = [2, 20].map((count) => packBundle(undefined, pages(count)).length)
  expect((twenty ?? 0) / (two ?? 1)).toBeLessThan(1.5)
})

test('what another file has before, and what stands more than once, comes out in its place', () => {
  const [one, two, three] = ['<p>one', '<p>two', '<p>three']
  const texts = new Map([
    ['a', `${one}${two}${three}`],
    ['b', `${two}${three}<p>new${two}${two}`],
    ['c', `<p>c${one}${one}${two}<p>alone`],
    ['d', `${three}${one}<p>new`],
  ])
  const bundle = new Bundle(packBundle(undefined, texts))
  for (const [path, text] of texts) expect(bundle.get(path)).toBe(text)
})

test('rules that a bundle says of its pages are in it once with theirs, and are none of its files', () => {
  const rules = Array.from({ length: 200 }, (_, index) => `.rule-${index}{top:${index}px}`).join('')
  const texts = new Map([['zh/', `<style>@layer a{b{}}${rules}</style><main></main>`]])
  for (const facts of [{ release: 'a', rules }, { release: 'a', rules: '' }, { release: 'a' }]) {
    const text = packBundle(facts, texts)
    const bundle = new Bundle(text)
    expect(bundle.facts).toEqual(facts)
    expect(bundle.paths).toEqual(['zh/'])
    expect(bundle.get('zh/')).toBe(texts.get('zh/'))
    expect(text.length).toBeLessThan(rules.length * 1.5)
  }
})

test('a text with the separator in it is refused, with its name', () => {
  expect(() => packBundle(undefined, new Map([['zh/', 'a\u001Fb']]))).toThrow('zh/: U+001F')
})

test('a text that is no bundle is refused', () => {
  for (const text of ['', 'Not found', '<!doctype html>', '\u001F{"files":{}}'])
    expect(() => new Bundle(text)).toThrow(SyntaxError)
})

test.each(['zh', 'zh-en', 'zh-en-2031', 'en-2031'] as const)(
  'the bundle %s is found by its path and by what pages name',
  (name) => {
    const path = bundlePath(name, '0a1b')
    expect(readBundlePath(path)).toEqual({ bundle: name, release: '0a1b' })
    expect(readBundleMark(bundleMark(name, '0a1b'))).toEqual({ path, release: '0a1b' })
  },
)

test('a page of no bundle names the release alone', () => {
  expect(readBundleMark(bundleMark('', '0a1b'))).toEqual({ path: undefined, release: '0a1b' })
  for (const path of ['assets/tools-0a1b.txt', 'zh/', 'assets/pages-zh-0a1b.txt.br'])
    expect(readBundlePath(path)).toBeUndefined()
})
