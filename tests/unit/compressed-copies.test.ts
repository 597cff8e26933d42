import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { compressFiles } from '../../lib/build/compress-files.ts'
import { securityText } from '../../lib/build/hosting/security-txt.ts'

afterEach(() => vi.unstubAllEnvs())

test('every kind of text has compressed copies, and no picture or archive has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const texts = 'html js json css svg xml txt md csv webmanifest ris bib tmx jsonld'.split(' ')
  const kinds = [...texts, 'png', 'pdf', 'epub', 'docx']
  for (const kind of kinds) writeFileSync(join(folder, `a.${kind}`), kind)
  await compressFiles(folder)
  for (const copy of ['br', 'gz'])
    expect(kinds.filter((kind) => existsSync(join(folder, `a.${kind}.${copy}`)))).toEqual(texts)
  expect(gunzipSync(readFileSync(join(folder, 'a.svg.gz'))).toString()).toBe('svg')
})

test('security.txt says where it belongs once the address is known', () => {
  vi.stubEnv('SITE_URL', 'https://report.example')
  expect(securityText('editor@report.example', new Date('2026-03-01'))).toContain(
    '\nCanonical: https://report.example/.well-known/security.txt\n',
  )
})
