import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { downloadsList } from '../../lib/formats/downloads-list.ts'
import type { Format } from '../../lib/formats/format.ts'
import { formats } from '../../lib/formats/formats.ts'

test('the list of files is read once, and again when another build has made them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prepared-'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  vi.stubEnv('PREPARED_DIR', folder)
  expect(downloadsList()).toEqual({ date: undefined, entries: [] })
  writeFileSync(join(folder, 'list.json'), JSON.stringify({ date: '2024-02-19T00:00:00.000Z', entries: [] }))
  const list = downloadsList()
  expect(list).toEqual({ date: new Date('2024-02-19'), entries: [] })
  expect(downloadsList()).toBe(list)
  writeFileSync(join(folder, 'list.json'), JSON.stringify({ entries: [{ path: 'llms.txt' }] }))
  expect(downloadsList()).toEqual({ date: undefined, entries: [{ path: 'llms.txt' }] })
})

test('every format that the downloads page lists by its name says whom it is for', () => {
  const listed = formats.flatMap(({ id, download }: Format) =>
    download?.group && download.group !== 'areas' ? [{ id, ...download }] : [],
  )
  expect(listed.length).toBeGreaterThan(20)
  expect(listed.filter(({ audience }) => audience === undefined).map(({ id }) => id)).toEqual([])
})
