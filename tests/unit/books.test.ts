import { afterEach, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { isDownload } from '../../lib/formats/format.ts'
import { formatFiles } from '../../lib/formats/format-files.ts'
import { sitePages } from '../../lib/pages/site-pages.ts'
import type { Site } from '../../lib/report/site.ts'

/** The files to keep. */

afterEach(() => {
  vi.useRealTimers()
})

// Where nothing is kept of an earlier run every book is set anew, which takes a slow machine more than a minute.
test.each([
  ['a date', new Date('2024-02-19T00:00:00Z')],
  ['no date', undefined],
])(
  'the same content with %s gives the same bytes on another day',
  async (_, date) => {
    const site = await getSite()
    const today = await hashesOn('2026-01-01T00:00:00Z', site, date)
    expect(today.size).toBeGreaterThan(100)
    expect(await hashesOn('2026-01-02T03:04:05Z', site, date)).toEqual(today)
  },
  240_000,
)

/** The hash of every file that is made at a time. */
async function hashesOn(now: string, site: Site, date: Date | undefined): Promise<Map<string, string>> {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  const hashes = formatFiles(site, sitePages(site), date)
    .filter(isDownload)
    .map(async ({ path, make }) => [path, (await make()).sha256] as const)
  return new Map(await Promise.all(hashes))
}
