import { expect, test } from 'vitest'
import { annotationsOf } from '../../../lib/content/annotations-of.ts'
import { loadSite } from '../../../lib/content/load-site.ts'
import { plainText } from '../../../lib/sentences/plain-text.ts'
import { realContent } from '../../fixtures/temporary-content.ts'
import { writeEdition } from '../../fixtures/write-edition.ts'

test('an edition of seven areas and 25 tasks loads beside the first, newest first', async () => {
  const content = realContent()
  writeEdition(content.folder, '2025', [4, 4, 4, 4, 3, 3, 3])
  const { site, problems } = await loadSite(content.folder)
  expect(problems).toEqual([])
  expect(site?.editions.map(({ id, areas, tasks }) => [id, areas.length, tasks.length])).toEqual([
    ['2025', 7, 25],
    ['2024', 5, 22],
  ])
  const [newest] = site?.editions ?? []
  expect(newest?.tasks.at(-1)?.id).toBe('7.3')
  expect(newest?.parts.map(({ id }) => id).slice(0, 4)).toEqual(['requirements', '1', '1.1', '1.2'])
})

test('a sentence has the same number, paragraph and annotations in both languages', async () => {
  const { site } = await loadSite('content')
  const sentences = site?.editions.flatMap(({ parts }) => parts.flatMap((part) => part.sentences)) ?? []
  expect(sentences.length).toBeGreaterThan(0)
  const marks = (spans: Parameters<typeof annotationsOf>[0]) =>
    annotationsOf(spans)
      .map(({ kind, id }) => `${kind} ${id}`)
      .toSorted()
  for (const { zh, en } of sentences) {
    expect(marks(zh)).toEqual(marks(en))
    expect(plainText(zh)).not.toBe('')
    expect(plainText(en)).not.toBe('')
  }
})

test('the sentences of a part count from 1, and those of the pledges count on', async () => {
  const { site } = await loadSite('content')
  for (const part of site?.editions.flatMap(({ parts }) => parts) ?? []) {
    expect(part.sentences.map(({ number }) => number)).toEqual(part.sentences.map((_, index) => index + 1))
  }
})
