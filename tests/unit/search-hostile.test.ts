import { expect, test } from 'vitest'
import { loadSearchData } from '../fixtures/search-data.ts'

const { index } = loadSearchData()

test.each([
  ['nothing', ''],
  ['spaces', ' \t\n\u3000'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a script', '"><script>alert(1)</script>'],
  ['a quotation mark', '"'],
  ['a backslash', '\\'],
  ['signs of regular expressions', '(.*)+[a-z]{2,}?^$|'],
  ['a lone high surrogate', '\ud83d'],
  ['a lone low surrogate among words', '积水\udc00点'],
  ['an emoji', '👩‍👩‍👧‍👦'],
  ['right-to-left text', 'مرحبا بالعالم'],
  ['a right-to-left override', '\u202e积水点'],
  ['control characters', '\u0000\u0001\u001b[31m'],
  ['the names of object members', '__proto__ constructor toString'],
  ['a rare character outside the basic plane', '𠀀𠮷'],
  ['many combining marks', `e${'\u0301'.repeat(500)}`],
])('%s does no harm', (_, query) => {
  for (const language of ['zh', 'en'] as const) {
    expect(() => index.search(query, { language })).not.toThrow()
  }
})

test('empty queries find nothing, markup finds nothing', () => {
  for (const query of ['', '   ', '"', '\\', '，。', '<img src=x onerror=alert(1)>', '👩‍👩‍👧‍👦']) {
    expect(index.search(query, { language: 'en' })).toMatchObject({ results: [], total: 0, related: [] })
  }
})

test.each(['水', '积水点', 'flood ', 'xuewei', 'a1', '\ud83d', '1,', '<b>'])(
  '%s, very often, is cut, and says so',
  (part) => {
    const query = part.repeat(Math.ceil(10_000 / part.length))
    expect(index.search(query, { language: 'zh' }).cut).toBe(true)
  },
)

test('words around a sign that means nothing are still found', () => {
  expect(index.search('积水点\u200b', { language: 'zh' }).results[0]?.id).toBe('4.1')
  expect(index.search('<b>hospital</b>', { language: 'en' }).results[0]?.id).toBe('5.3')
  expect(index.search('“unicorn”', { language: 'en' }).results[0]?.id).toBe('1.5')
})
