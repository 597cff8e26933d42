import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { makeFiles } from '../../lib/take-away/make-files.ts'

/** The files to keep. */

test('the same content gives the same bytes', { timeout: 60_000 }, async () => {
  const { site } = await loadSite('content')
  if (!site) throw new Error('the content does not load')
  const hashes = () =>
    makeFiles(site, { date: new Date('2024-02-19T00:00:00Z') }).map(({ path, contents }) => [
      path,
      Buffer.from(contents).toString('base64'),
    ])
  const again = new Map(hashes().map(([path, contents]) => [path, contents]))
  for (const [path, contents] of hashes()) expect(again.get(path ?? '') === contents, path).toBe(true)
})
