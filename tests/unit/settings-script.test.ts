import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { settingsScript } from '../../lib/reading/settings-script.ts'

const sheet = '/a-long-path-of-a-portal/assets/settings-ABCDEFGH.css'

interface Browser {
  /** Whether links can be told to hold back the first paint. */
  blocking?: boolean
  trustedTypes?: object
}

function run(localStorage: object, { blocking = false, trustedTypes }: Browser = {}) {
  const dataset: Record<string, string> = {}
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
  runInNewContext(settingsScript(sheet), { document, localStorage, self: { trustedTypes } })
  return { dataset, written, appended }
}

test('the script in the head stays below 500 bytes', () => {
  expect(Buffer.byteLength(settingsScript(sheet))).toBeLessThan(500)
})

test('without stored settings it only says that scripts run', () => {
  expect(run({})).toEqual({ dataset: { js: sheet }, written: [], appended: [] })
})

test('stored settings are applied, with the sheet that knows them', () => {
  expect(run({ reading: '{"size":"5","theme":"dark"}' })).toEqual({
    dataset: { js: sheet, size: '5', theme: 'dark' },
    written: [`stylesheet ${sheet}`],
    appended: [],
  })
})

test('a browser that can hold back the first paint is given the sheet as an element', () => {
  const { written, appended } = run({ reading: '{"size":"5"}' }, { blocking: true, trustedTypes: {} })
  expect({ written, appended }).toEqual({ written: [], appended: [`stylesheet ${sheet}`] })
})

test('a browser that cannot, but has Trusted Types, is given the sheet through a policy', () => {
  const trustedTypes = {
    createPolicy: (name: string, { createHTML }: { createHTML(text: string): string }) => ({
      createHTML: (text: string) => `${name}: ${createHTML(text)}`,
    }),
  }
  const { written, appended } = run({ reading: '{"size":"5"}' }, { trustedTypes })
  expect({ written, appended }).toEqual({ written: [`own-sheet: stylesheet ${sheet}`], appended: [] })
})

test('storage that is denied or broken does no harm', () => {
  const denied = Object.defineProperty({}, 'reading', {
    get() {
      throw new Error('denied')
    },
  })
  expect(run(denied).dataset).toEqual({ js: sheet })
  expect(run({ reading: '{' }).written).toEqual([])
})
