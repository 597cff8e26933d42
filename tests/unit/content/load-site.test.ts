import { expect, test } from 'vitest'
import { loadSite } from '../../../lib/content/load-site.ts'
import { cityYear } from '../../fixtures/city-edition.ts'
import { numberedEdition } from '../../fixtures/numbered-edition.ts'
import { cityContent } from '../../fixtures/temporary-content.ts'
import { olderYear } from '../../fixtures/write-city.ts'
import { writeEdition } from '../../fixtures/write-edition.ts'

test('an edition of another shape loads beside those that are there, newest first', async () => {
  const content = cityContent()
  writeEdition(content.folder, numberedEdition('2033', [4, 4, 4, 4, 3, 3, 2, 1]))
  const { site, problems } = await loadSite(content.folder)
  expect(problems).toEqual([])
  expect(site?.editions.map(({ id, areas, tasks }) => [id, areas.length, tasks.length])).toEqual([
    ['2033', 8, 25],
    [cityYear, 7, 25],
    [olderYear, 2, 3],
  ])
  const [newest] = site?.editions ?? []
  expect(newest?.tasks.at(-1)?.id).toBe('8.1')
  expect(newest?.parts.map(({ id }) => id).slice(0, 4)).toEqual(['requirements', '1', '1.1', '1.2'])
})
