import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { buildSearchData } from '../../lib/search/build-search-data.ts'
import { packSearchData } from '../../lib/search/pack-search-data.ts'
import { searchDataLimit } from '../fixtures/text-size.ts'
import { unitContent } from './write-content.ts'

/** Of the 12,500 bytes of code that a first search may load, the interface keeps 4,100. */
const codeLimit = 8_400

test('the code for the browser stays small, and needs nothing of Node', async () => {
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
  console.log(`search: code ${code} of ${codeLimit} bytes with Brotli`)
  expect(code).toBeGreaterThan(1000)
  expect(code).toBeLessThanOrEqual(codeLimit)
})

test.each(['content', unitContent])(
  'the data of every edition of %s stay small beside its text',
  async (folder) => {
    const { site } = await loadSite(folder)
    if (!site) throw new Error(`${folder} does not load`)
    expect(site.editions).not.toEqual([])
    for (const edition of site.editions) {
      const data = JSON.stringify(packSearchData(buildSearchData(site, edition)))
      const size = brotliCompressSync(data).length
      const limit = searchDataLimit(site, edition)
      console.log(`search: data of ${folder}/${edition.id} ${size} of ${limit} bytes with Brotli`)
      expect(size).toBeLessThanOrEqual(limit)
    }
  },
)
