import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packBundle } from '../../browser/offline/bundle.ts'
import { bundleMark, bundlePath, type PagesFacts } from '../../browser/offline/bundles.ts'
import { pageSheet } from '../../browser/styles/page-sheet.ts'
import { listFiles } from '../../content/files/list-files.ts'
import type { SetPage } from '../clean/clean-site.ts'
import { writeAll } from '../write-all.ts'
import { bundleOf } from './bundle-of.ts'
import { bundledLetters } from './bundled-letters.ts'

/** What pages load, at once or later; the letters of titles are files of their own. */
const isTool = /^assets\/[^/]+\.(?:js|css|json)$|^icon\.svg$/

/**
 * Packs the pages of a finished site into bundles: one for each view, and one for each older edition in a view; and what
 * they need to be searched and used without a network into another. Each page names its bundle and the release.
 * @param folder of the site; changed in place
 * @param set what each page sets, by its file
 * @param newest the newest edition
 * @throws Error when a file cannot be packed
 */
export async function writeBundles(
  folder: string,
  set: ReadonlyMap<string, SetPage>,
  newest: string | undefined,
): Promise<void> {
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
  const files = listFiles(folder)
  const pages = files.filter((file) => file.endsWith('.html') && !file.endsWith('/embed/index.html'))
  const toolFiles = files.filter((file) => isTool.test(file))
  const tools = packBundle(undefined, new Map(toolFiles.map((file) => [file, textOf(file)])))
  const toolsPath = `assets/tools-${hashOf([tools])}.txt`
  writeAll(folder, { [toolsPath]: tools })

  // The pages of a release are told apart by all that stands in them, which they do not name yet.
  const release = hashOf([toolsPath, ...lazily(pages, textOf)])
  for (const file of pages) {
    const mark = `<html data-bundle=${bundleMark(bundleOf(file, newest), release)}`
    writeAll(folder, { [file]: textOf(file).replace('<html', mark) })
  }

  const everywhere = pages.filter((file) => bundleOf(file, newest) === '' && file !== '404.html')
  const names = new Set(pages.map((file) => bundleOf(file, newest)))
  names.delete('')
  for (const name of names) {
    const own = pages.filter((file) => bundleOf(file, newest) === name)
    const setOf = new Map([...set].filter(([file]) => own.includes(file)))
    const { letters, files } = await bundledLetters(setOf)
    const classes = [...setOf.values()].flatMap(({ classes }) => classes.split(' '))
    for (const { path, contents } of files) writeAll(folder, { [path]: contents })
    const facts: PagesFacts = { release, tools: toolsPath, letters, rules: await pageSheet(classes) }
    const texts = [...own, ...everywhere].map(
      (file) => [file.replace(/index\.html$/, ''), textOf(file)] as const,
    )
    writeAll(folder, { [bundlePath(name, release)]: packBundle(facts, new Map(texts)) })
  }
}

function* lazily(files: readonly string[], textOf: (file: string) => string): Iterable<string> {
  for (const file of files) yield textOf(file)
}

function hashOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 10)
}
