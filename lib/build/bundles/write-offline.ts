import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { minifyScript } from '../../browser/minify-script.ts'
import { isLoadedBefore, readBundlePath } from '../../browser/offline/bundles.ts'
import type { OfflineList } from '../../browser/offline/offline-list.ts'
import { listFiles } from '../../content/files/list-files.ts'
import { writeAll } from '../write-all.ts'

const isTools = /^assets\/tools-[^/]+\.txt$/
const isViews = /^assets\/views-[^/]+\.txt$/

/**
 * Writes `offline.json`, the list of what a device can keep, and `sw.js`, the service worker, into a finished site.
 * The worker is written by hand: the runtime of Workbox takes 5.8 kB for the same, ours less than 2 kB.
 * @param letters the paths of the files of letters that go with the bundles
 * @returns the paths of the files
 */
export async function writeOffline(folder: string, letters: readonly string[]): Promise<string[]> {
  const bundles = listFiles(folder).filter(
    (file) => readBundlePath(file) || isTools.test(file) || isLoadedBefore(file),
  )
  const files = [...bundles, ...letters]
  const [release = ''] = files.flatMap((file) => readBundlePath(file)?.release ?? [])
  const views = listFiles(folder).filter((file) => isViews.test(file))
  const travelling = [...views, ...files.filter((file) => !readBundlePath(file))]
  const download = travelling.reduce((sum, file) => sum + sentSize(folder, file), 0)
  const list: OfflineList = { release, views, files, download }
  const { outputFiles } = await build({
    entryPoints: ['lib/browser/offline/service-worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    write: false,
    logLevel: 'silent',
  })
  const worker = await minifyScript(outputFiles[0]?.text ?? '')
  writeAll(folder, { 'offline.json': JSON.stringify(list), 'sw.js': worker })
  return ['offline.json', 'sw.js']
}

/** What travels: the compressed copy where the build made one. */
function sentSize(folder: string, file: string): number {
  const path = join(folder, file)
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}
