import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { packSearchData } from '../../lib/search/pack-search-data.ts'
import { loadSearchData } from '../fixtures/search-data.ts'

/** Of the 32,000 bytes that a first search may load, the interface keeps 5,000. */
const limit = 27_000

test('the code for the browser and the data of one edition stay small, and need nothing of Node', async () => {
  const { data } = await loadSearchData()
  const { outputFiles } = await build({
    entryPoints: ['lib/search/open-index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
  })
  const code = brotliCompressSync(outputFiles[0]?.contents ?? '').length
  const words = brotliCompressSync(JSON.stringify(packSearchData(data))).length
  console.log(`search: code ${code} + data ${words} = ${code + words} of ${limit} bytes with Brotli`)
  expect(code).toBeGreaterThan(1000)
  expect(code + words).toBeLessThanOrEqual(limit)
})
