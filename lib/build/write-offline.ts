import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import type { OfflineList } from '../browser/offline/pages.ts'
import { listFiles } from '../content/files/list-files.ts'
import type { Format } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'

/** Pages, and what they load; not the embeds for other sites, whose text the pages have. */
const pages = /(?:^|\/)(?<!\/embed\/)index\.html$|^assets\/[^/]+\.(?:js|css|json|woff2)$|^icon\.svg$/

/** The endings of the formats that a device needs. */
const endings = new Set(formats.flatMap((format: Format) => (format.isOffline ? `.${format.ending}` : [])))

/**
 * Writes `offline.json`, the list of what a device can keep, and `sw.js`, the service worker, into a finished site.
 * The worker is written by hand: the runtime of Workbox takes 5.8 kB for the same, ours less than 2 kB.
 * @returns the paths of the files
 */
export async function writeOffline(folder: string): Promise<string[]> {
  const files = listFiles(folder).filter((file) => pages.test(file) || endings.has(extname(file)))
  const list: OfflineList = {
    version: '',
    download: sum(files.map((file) => sentSize(folder, file))),
    size: sum(files.map((file) => statSync(join(folder, file)).size)),
    files: files.map((file) => [file.replace(/index\.html$/, ''), hash(readFileSync(join(folder, file)))]),
  }
  list.version = hash(JSON.stringify(list.files))
  const needed = [...assetsOfPages(folder, files), 'offline/']
  const { outputFiles } = await build({
    entryPoints: ['lib/browser/offline/service-worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    define: { BUILD: JSON.stringify({ version: list.version, needed }) },
    write: false,
    logLevel: 'silent',
  })
  writeFileSync(join(folder, 'offline.json'), JSON.stringify(list))
  writeFileSync(join(folder, 'sw.js'), outputFiles[0]?.text ?? '')
  return ['offline.json', 'sw.js']
}

/** What pages load, at once or on first use, but for the search, which no reader pays for before asking for it. */
function assetsOfPages(folder: string, files: string[]): Set<string> {
  const assets = new Set(files.filter((file) => /^assets\/(?:reader-.*\.js|.*\.css)$/.test(file)))
  for (const asset of assets) {
    const code = readFileSync(join(folder, asset), 'utf8')
    for (const [, name] of code.matchAll(/"\.\/((?!dialog-|results-)[^"]+\.js)"/g))
      assets.add(`assets/${name}`)
  }
  return assets
}

/** What travels: the compressed copy where the build made one. */
function sentSize(folder: string, file: string): number {
  const path = join(folder, file)
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}

function hash(contents: string | Buffer): string {
  return createHash('sha256').update(contents).digest('base64url').slice(0, 12)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
