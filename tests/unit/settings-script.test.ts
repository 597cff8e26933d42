import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { settingsScript } from '../../lib/browser/reading/settings-script.ts'

const sheet = '/a-long-path-of-a-portal/assets/settings-ABCDEFGH.css'
const mediaSheet = '/a-long-path-of-a-portal/assets/media-ABCDEFGH.css'

interface Browser {
  /** Whether links can be told to hold back the first paint. */
  blocking?: boolean
  trustedTypes?: object
  /** Whether the reader asks for more contrast, or less. */
  contrast?: boolean
  script?: string
  basePath?: string
  /** The address of the letters of English titles that the page names. */
  latin?: string
  /** Where in the page the reader is led. */
  hash?: string
}

function run(localStorage: object, browser: Browser = {}) {
  const { blocking = false, trustedTypes, contrast = false, basePath = '', latin, hash = '' } = browser
  const { script = settingsScript(sheet, basePath, '2032') } = browser
  const dataset: Record<string, string> = { ...(latin && { latin }), ...(contrast && { media: mediaSheet }) }
  const written: string[] = []
  const appended: string[] = []
  class Link {
    rel = ''
    href = ''
    get outerHTML() {
      return `${this.rel} ${this.href}`
    }
  }
  if (blocking) {
    const list = { supports: (token: string) => token === 'render' }
    Object.defineProperty(Link.prototype, 'blocking', { get: () => list, set: () => undefined })
  }
  const document = {
    documentElement: { dataset },
    createElement: () => new Link(),
    head: { append: (link: Link) => appended.push(link.outerHTML) },
    write: (html: unknown) => written.push(String(html)),
  }
  const matchMedia = () => ({ matches: contrast })
  const self = { trustedTypes }
  runInNewContext(script, { document, localStorage, location: { hash }, matchMedia, self })
  expect(appended.shift(), 'the first paint waits for the text').toBe('expect #main')
  const { first, ...others } = dataset
  expect(first, 'the page says where the reader is led').toBe(hash)
  return { dataset: others, written, appended }
}

test('the script in the head stays below 850 bytes', () => {
  expect(Buffer.byteLength(settingsScript(sheet, '', '2032'))).toBeLessThan(850)
})

test('without stored settings it only says that scripts run', () => {
  expect(run({})).toEqual({ dataset: { js: sheet }, written: [], appended: [] })
})

test('a reader who is led to a place in the page is told from one who is not', () => {
  for (const hash of ['', '#s2', '#2.4']) expect(run({}, { hash }).dataset).toEqual({ js: sheet })
})

test('stored settings are applied, with the sheet that knows them', () => {
  expect(run({ 'report:/reading': '{"size":"5","theme":"dark"}' })).toEqual({
    dataset: { js: sheet, size: '5', theme: 'dark' },
    written: [`stylesheet ${sheet}`],
    appended: [],
  })
})

test('a browser that can hold back the first paint is given the sheet as an element', () => {
  const { written, appended } = run(
    { 'report:/reading': '{"size":"5"}' },
    { blocking: true, trustedTypes: {} },
  )
  expect({ written, appended }).toEqual({ written: [], appended: [`stylesheet ${sheet}`] })
})

test('a browser that cannot, but has Trusted Types, is given the sheet through a policy', () => {
  const trustedTypes = {
    createPolicy: (name: string, { createHTML }: { createHTML(text: string): string }) => ({
      createHTML: (text: string) => `${name}: ${createHTML(text)}`,
    }),
  }
  const { written, appended } = run({ 'report:/reading': '{"size":"5"}' }, { trustedTypes })
  expect({ written, appended }).toEqual({ written: [`own-sheet: stylesheet ${sheet}`], appended: [] })
})

test('where more contrast is asked for, the sheet for other media comes before the first paint, with settings or without', () => {
  expect(run({}, { contrast: true })).toEqual({
    dataset: { js: sheet, media: '' },
    written: [`stylesheet ${mediaSheet}`],
    appended: [],
  })
  const { written } = run({ 'report:/reading': '{"size":"5"}' }, { contrast: true })
  expect(written).toEqual([`stylesheet ${sheet}`, `stylesheet ${mediaSheet}`])
})

test('nothing is thrown where nothing is stored: an exception takes longer than all the rest', () => {
  const catching = settingsScript(sheet, '', '2032')
  const throwing = catching.replace('catch{}', 'catch(error){throw error}')
  expect(throwing).not.toBe(catching)
  expect(run({}, { script: throwing })).toEqual({ dataset: { js: sheet }, written: [], appended: [] })
  expect(() => run({ 'report:/reading': 5 }, { script: throwing })).toThrow(/match is not a function/)
})

test('storage that is denied or broken does no harm', () => {
  const denied = Object.defineProperty({}, 'report:/reading', {
    get() {
      throw new Error('denied')
    },
  })
  expect(run(denied).dataset).toEqual({ js: sheet })
  expect(run({ 'report:/reading': '{' }).written).toEqual([])
})

test('each setting is taken with each value that it can have, and with no other', () => {
  const settings = {
    easy: ['1'],
    keys: ['off'],
    size: ['2', '3', '4', '5'],
    leading: ['2', '3'],
    contrast: ['light', 'dark'],
    theme: ['light', 'dark'],
  }
  for (const [name, values] of Object.entries(settings)) {
    for (const value of [...values, '', '0', '6', 'on', 'none', 'toString', ' 1', '22']) {
      const { dataset } = run({ 'report:/reading': JSON.stringify({ [name]: value }) })
      expect(dataset, `${name}: ${value}`).toEqual(
        values.includes(value) ? { js: sheet, [name]: value } : { js: sheet },
      )
    }
  }
})

test.each([
  '{"js":"/en/other-app.css"}',
  '{"js":"https://evil.example/a.css","size":"5"}',
  '{"size":"5","js":"\\"theme\\":\\"dark\\""}',
  '{"__proto__":{"js":"/a.css"},"size":"5","constructor":"x","own":"y"}',
  '[{"size":"5"},{"js":"/a.css"}]',
  '"size":"5" and whatever',
])('nothing in storage names the sheet or another attribute: %s', (poisoned) => {
  for (const name of ['report:/reading', 'reading']) {
    const { dataset, written } = run({ [name]: poisoned })
    const size = poisoned.includes('"size"') ? { size: '5' } : {}
    expect(dataset).toEqual({ js: sheet, ...size })
    expect(written).toEqual(poisoned.includes('"size"') ? [`stylesheet ${sheet}`] : [])
  }
})

test('settings from before the names had a prefix are taken until others are stored', () => {
  const reading = '{"easy":"1","other":"app"}'
  expect(run({ reading }).dataset).toEqual({ js: sheet, easy: '1' })
  expect(run({ reading, 'report:/reading': '{"size":"2"}' }).dataset).toEqual({ js: sheet, size: '2' })
  expect(run({ reading, 'report:/reading': '{}' })).toEqual({
    dataset: { js: sheet },
    written: [],
    appended: [],
  })
})

test('sites under other paths of a host keep their settings apart', () => {
  const storage = { 'report:/2031/reading': '{"size":"2"}', 'report:/2032/reading': '{"size":"3"}' }
  expect(run(storage, { basePath: '/2031' }).dataset.size).toBe('2')
  expect(run(storage, { basePath: '/2032' }).dataset.size).toBe('3')
  expect(run(storage).dataset).toEqual({ js: sheet })
})

test('titles are set in letters that were there before the page, and in these alone', () => {
  const latin = '/assets/letters-12345678.woff2'
  const stored = (address: string) => ({ 'report:/letters': address })
  expect(run(stored(latin), { latin })).toEqual({
    dataset: { js: sheet, latin, letters: '' },
    written: [],
    appended: [`preload ${latin}`],
  })
  for (const storage of [{}, stored('/assets/letters-87654321.woff2'), stored('')])
    expect(run(storage, { latin })).toEqual({ dataset: { js: sheet, latin }, written: [], appended: [] })
  expect(run(stored(latin))).toEqual({ dataset: { js: sheet }, written: [], appended: [] })
  expect(run({})).toEqual({ dataset: { js: sheet }, written: [], appended: [] })
})

test.each([
  ['2032/2.4/', 'en', true],
  ['2032/requirements/', 'zh', false],
  ['2032/2/', undefined, false],
])(
  'a part of the newest edition that was read last (%s, in %s) is said to be there',
  (left, view, inEnglish) => {
    const { dataset } = run({ 'report:/left': left, ...(view ? { 'report:/view': view } : {}) })
    expect(dataset.left).toBe(inEnglish)
    const kept = { 'report:/column/left': left }
    expect(run(kept, { basePath: '/column' }).dataset.left).toBe(false)
    expect(run(kept).dataset).not.toHaveProperty('left')
  },
)

test.each([undefined, '', '2031/2.4/', '//example.com/2032/2.4/', '20321/2.4/'])(
  'nothing is said of %s, and the settings are still applied',
  (left) => {
    const kept = left === undefined ? {} : { 'report:/left': left }
    const { dataset } = run({ ...kept, 'report:/reading': '{"size":"5"}' })
    expect(dataset).toEqual({ js: sheet, size: '5' })
  },
)
