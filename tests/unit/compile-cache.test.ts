import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compilePart } from '../../lib/mdx/compile-part.ts'

test('a file that is saved while it compiles does not leave its new text under the old one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compile-'))
  const file = join(folder, 'part.en.mdx')
  const [before, after] = ['title: Part', 'title: Other'].map(
    (title) => `---\n${title}\n---\n\nOne sentence.\n`,
  )
  writeFileSync(file, before ?? '')
  const compiling = compilePart(file, join(folder, 'cache'))
  writeFileSync(file, after ?? '')
  expect((await compiling).frontMatter).toEqual({ title: 'Other' })
  writeFileSync(file, before ?? '')
  expect((await compilePart(file, join(folder, 'cache'))).frontMatter).toEqual({ title: 'Part' })
})
