import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { buildSearchData } from '../../lib/search/build-search-data.ts'
import { packSearchData } from '../../lib/search/pack-search-data.ts'
import { searchDataLimit } from '../fixtures/text-size.ts'
import { unitContent } from './write-content.ts'

/** What the search takes, and what the check of quotations adds to it (DESIGN §7), with Brotli. */
const codeLimit = 10_900
const checkLimit = 5_000

test('the code for the browser stays small, and needs nothing of Node', async () => {
  const search = await bundled('lib/search/open-index.ts')
  const check = await bundled('lib/search/open-index.ts', 'lib/search/quotation/open-checker.ts')
  console.log(
    `search: code ${search} of ${codeLimit} bytes with Brotli; the check adds ${check - search} of ${checkLimit}`,
  )
  expect(search).toBeGreaterThan(1000)
  expect(search).toBeLessThanOrEqual(codeLimit)
  expect(check - search).toBeLessThanOrEqual(checkLimit)
})

/** The bytes of some files with all that they import. */
async function bundled(...files: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './${file}'`).join('\n'), resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    // As the site is bundled.
    charset: 'utf8',
    write: false,
  })
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length
}

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
