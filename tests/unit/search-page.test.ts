import { expect, test } from 'vitest'
import { pageContext } from '../../lib/pages/page-context.ts'
import { searchPageData } from '../../lib/pages/search-page.ts'
import { makeSite } from '../fixtures/search-edition.ts'

test('the search page can be narrowed to the areas of every year, whichever year has more', () => {
  const site = makeSite([2, 1], 1)
  const older = makeSite([1, 1, 1, 1], 1).editions.map((edition) => ({ ...edition, id: '2023' }))
  const both = { ...site, editions: [...site.editions, ...older] }
  const { area } = searchPageData(pageContext(both, 'zh', { kind: 'search' }))
  expect(area.options.map(({ value }) => value)).toEqual(['', '1', '2', '3', '4'])
})

test('the search page offers no kind of part that no edition has', () => {
  const site = makeSite([1], 1)
  const bare = site.editions.map((edition) => ({ ...edition, requirements: undefined, pledges: undefined }))
  const kinds = (editions: typeof site.editions) =>
    searchPageData(pageContext({ ...site, editions }, 'zh', { kind: 'search' })).kind.options.map(
      ({ value }) => value,
    )
  expect(kinds(bare)).toEqual(['', 'task', 'area'])
  expect(kinds([...bare, ...site.editions])).toEqual(['', 'task', 'area', 'requirements', 'pledge'])
})
