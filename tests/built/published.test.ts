import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentDate } from '../../lib/build/content-date.ts'
import { site } from './built-site.ts'
import { isOf, publishedBy, readList, sourcesOf } from './published-list.ts'

/**
 * Addresses are printed in newspapers: each that was ever published stays. `npx tsx tests/list-published.ts` adds what is
 * new to the list; nothing is taken out of it. Of editions with another source than those it was made of, it says nothing.
 */
const list = readList(readFileSync('tests/fixtures/published.txt', 'utf8'))
const sources = { published: list.sources, built: sourcesOf(site) }

test('every address, fragment and file that was published is still there', () => {
  const built = new Map(publishedBy(site).map(({ path, fragments }) => [path, new Set(fragments)]))
  // Content that no commit holds as it is has no day, and a site without a day no feeds.
  const hasFeeds = contentDate('content') !== undefined
  const gone = list.published
    .filter(({ path }) => isOf(sources, path))
    .flatMap(({ path, fragments }) => {
      const there = built.get(path)
      return there ? fragments.filter((id) => !there.has(id)).map((id) => `${path}#${id}`) : [path]
    })
    .filter((address) => hasFeeds || !/\/feed\.xml$|#feeds-/.test(address))
    .filter((address) => !isOfLists(address))
  expect(gone).toEqual([])
  expect(list.published.length).toBeGreaterThan(500)
})

/**
 * The home page is another one with each edition: it has the numbers and the sheet of projects, with the marks that this is
 * drawn of, where the newest edition has any.
 */
function isOfLists(address: string): boolean {
  const [, id = ''] = /^[^/]+\/#(.+)$/.exec(address) ?? []
  const [newest] = site.content.editions
  if (id === 'figures') return newest?.targets.length === 0
  return (id === 'sheet' || id.startsWith('mark-')) && newest?.projects.length === 0
}
