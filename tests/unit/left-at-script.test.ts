import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { leftAtScript } from '../../lib/browser/reading/left-at-script.ts'

/** Runs it after an element of the newest edition, 2032; tells whether that is shown. */
function shows(localStorage: object, { lang = '', basePath = '' } = {}) {
  const element = { hidden: true, lang, dataset: { edition: '2032' } }
  const document = { currentScript: { previousElementSibling: element } }
  runInNewContext(leftAtScript(basePath), { document, localStorage })
  return !element.hidden
}

test.each(['2032/2.4/', '2032/2/', '2032/requirements/', '2032/pledges/'])('%s is led to', (left) => {
  expect(shows({ 'report:/left': left })).toBe(true)
  expect(shows({ 'report:/column/left': left }, { basePath: '/column' })).toBe(true)
})

test.each([
  undefined,
  'off',
  '',
  '2031/2.4/',
  '2032/targets/',
  '2032/2.4/#s1',
  '2032//',
  '//example.com/2032/2.4/',
  '2032/2.4/../../',
])('%s is not', (left) => {
  expect(shows(left === undefined ? {} : { 'report:/left': left })).toBe(false)
})

test('what another site of the host keeps is not taken', () => {
  expect(shows({ 'report:/other/left': '2032/2.4/', left: '2032/2.4/' })).toBe(false)
})

test('without storage nothing is shown, and nothing is thrown', () => {
  const refused = {
    get 'report:/left'() {
      throw new Error('denied')
    },
  }
  expect(shows(refused)).toBe(false)
})

test.each([
  ['zh', 'zh-CN'],
  ['en', 'en'],
  ['zh-en', 'zh-CN'],
  [undefined, 'zh-CN'],
])('of those of two languages, that of the view read last (%s) is shown', (view, shown) => {
  const kept = { 'report:/left': '2032/2.4/', ...(view ? { 'report:/view': view } : {}) }
  expect(['zh-CN', 'en'].filter((lang) => shows(kept, { lang }))).toEqual([shown])
})
