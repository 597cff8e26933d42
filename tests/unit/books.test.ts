import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { makeFiles } from '../../lib/formats/make-files.ts'
import type { Site } from '../../lib/report/edition.ts'

/** The files to keep. */

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['a date', new Date('2024-02-19T00:00:00Z')],
  ['no date', undefined],
])('the same content with %s gives the same bytes on another day', async (_, date) => {
  const site = await getSite()
  const today = hashesOn('2026-01-01T00:00:00Z', site, date)
  expect(today.size).toBeGreaterThan(100)
  expect(hashesOn('2026-01-02T03:04:05Z', site, date)).toEqual(today)
})

/** The hash of every file that is made at a time. */
function hashesOn(now: string, site: Site, date: Date | undefined): Map<string, string> {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  return new Map(
    makeFiles(site, { date }).map(({ path, contents }) => [
      path,
      createHash('sha256').update(contents).digest('hex'),
    ]),
  )
}
