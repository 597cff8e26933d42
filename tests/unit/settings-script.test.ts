import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { settingsScript } from '../../lib/reading/settings-script.ts'

const sheet = '/a-long-path-of-a-portal/assets/settings-ABCDEFGH.css'

function run(localStorage: object) {
  const dataset: Record<string, string> = {}
  const written: string[] = []
  const document = {
    documentElement: { dataset },
    createElement: () => ({
      rel: '',
      href: '',
      get outerHTML() {
        return `${this.rel} ${this.href}`
      },
    }),
    write: (html: string) => written.push(html),
  }
  runInNewContext(settingsScript(sheet), { document, localStorage, self: {} })
  return { dataset, written }
}

test('the script in the head stays below 500 bytes', () => {
  expect(Buffer.byteLength(settingsScript(sheet))).toBeLessThan(500)
})

test('without stored settings it only says that scripts run', () => {
  expect(run({})).toEqual({ dataset: { js: sheet }, written: [] })
})

test('stored settings are applied, with the sheet that knows them', () => {
  expect(run({ reading: '{"size":"5","theme":"dark"}' })).toEqual({
    dataset: { js: sheet, size: '5', theme: 'dark' },
    written: [`stylesheet ${sheet}`],
  })
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
