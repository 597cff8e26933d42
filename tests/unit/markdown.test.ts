import { expect, test } from 'vitest'
import { bookOf } from '../../lib/book/book.ts'
import { markdownText } from '../../lib/book/markdown.ts'
import { loadSite } from '../../lib/content/load-site.ts'

/** The lists at the end of a Markdown copy. */

const { site } = await loadSite('content')

test('a list names the part of a promise in the brackets of its language', () => {
  expect(copy('zh')).toContain('以上（1.5）\n')
  expect(copy('en')).toContain('RMB 50 billion or more (1.5)\n')
})

test('a promise of the requirements has their name, not their address', () => {
  expect(copy('zh', true)).toContain('以上（总体要求）\n')
  expect(copy('en', true)).toContain('RMB 50 billion or more (Overall requirements)\n')
})

/** The edition, or one whose only part is the requirements, with the sentences of task 1.5. */
function copy(view: 'zh' | 'en', requirementsAlone = false): string {
  const edition = site?.editions[0]
  const task = edition?.tasks.find(({ id }) => id === '1.5')
  if (!site || !edition || !task) throw new Error('the content does not load')
  const requirements = { ...edition.requirements, sentences: task.sentences }
  const shown = requirementsAlone ? { ...edition, requirements, areas: [], parts: [requirements] } : edition
  return markdownText(bookOf(site, shown, view, { date: undefined }))
}
