import { expect, test } from 'vitest'
import { buildSearchData } from '../../lib/search/build-search-data.ts'
import { openIndex } from '../../lib/search/open-index.ts'
import { makeSite } from '../fixtures/search-edition.ts'

const site = makeSite([4, 3, 5, 3, 4, 3, 3], 5)
const [edition] = site.editions
if (!edition) throw new Error('no edition')
const data = buildSearchData(site, edition)
const index = openIndex(data)
const find = (query: string) => index.search(query, { language: 'zh' }).results.map(({ id }) => id)

test('an edition of seven areas and 25 tasks, without keywords, is searched by its own numbers', () => {
  expect(data.entries).toHaveLength(1 + 7 + 25 + 1 + 5)
  expect(find('task 25')[0]).toBe('7.3')
  expect(find('第六项')[0]).toBe('2.2')
  expect(find('第七方面').slice(0, 4)).toEqual(['area-7', '7.1', '7.2', '7.3'])
  expect(find('承诺5')[0]).toBe('gov-5')
  expect(find('task 26')).toEqual([])
  expect(find('8.1')).toEqual([])
})

test('its words are found, and a sentence of a pledge keeps its number among the pledges', () => {
  expect(find('庚树')).toEqual(['7.1', '7.2', '7.3'])
  const [first] = index.search('守信5次', { language: 'zh' }).results
  expect(first).toMatchObject({ id: 'gov-5', segment: 'pledges', sentence: { number: 5 } })
})
