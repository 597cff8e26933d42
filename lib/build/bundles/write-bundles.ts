import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packBundle } from '../../browser/offline/bundle.ts'
import {
  type BundleName,
  bundleMark,
  bundlePath,
  isLoadedBefore,
  type PagesFacts,
  pathWithTools,
  viewsPath,
} from '../../browser/offline/bundles.ts'
import { type Pages, packViews } from '../../browser/offline/views-file.ts'
import { packWithTools } from '../../browser/offline/with-tools.ts'
import { pageSheet } from '../../browser/styles/page-sheet.ts'
import { listFiles } from '../../content/files/list-files.ts'
import type { CleanedPages } from '../clean/clean-pages.ts'
import { writeAll } from '../write-all.ts'
import { bundleOf } from './bundle-of.ts'
import { bundledLetters } from './bundled-letters.ts'
import { packPage } from './pack-page.ts'

/** What pages load; the letters of titles are files of their own. */
const isTool = /^assets\/[^/]+\.(?:js|css|json)$|^icon\.svg$/

/**
 * Packs the pages of a finished site into bundles: one for each view, and one for each older edition in a view; what they need
 * to be searched and used without a network into another, and this with each bundle of the newest edition into one file; and the
 * bundles of all views of an edition into one more. Each page names its bundle and the release.
 * @param folder of the site; changed in place
 * @param cleaned what is known of its pages
 * @param newest the newest edition
 * @returns the paths of the files of letters that go with the bundles
 * @throws Error when a file cannot be packed
 */
export async function writeBundles(
  folder: string,
  cleaned: readonly CleanedPages[],
  newest: string | undefined,
): Promise<string[]> {
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
  const files = listFiles(folder)
  const pages = files.filter((file) => file.endsWith('.html') && !file.endsWith('/embed/index.html'))
  const toolFiles = files.filter((file) => isTool.test(file) && !isLoadedBefore(file))
  const toolsText = packBundle(undefined, new Map(toolFiles.map((file) => [file, textOf(file)])))
  const tools = `assets/tools-${hashOf([toolsText])}.txt`
  writeAll(folder, { [tools]: toolsText })

  // A release is told from others by all that stands in its pages, which do not name it yet.
  const release = hashOf(lazily([tools, ...pages], textOf))
  const bundles = new Map<BundleName, string[]>()
  for (const file of pages) {
    const bundle = bundleOf(file, newest)
    bundles.set(bundle, [...(bundles.get(bundle) ?? []), file])
    const mark = `<html data-bundle=${bundleMark(bundle, release)}`
    writeAll(folder, { [file]: textOf(file).replace('<html', mark) })
  }
  const everywhere = (bundles.get('') ?? []).filter((file) => file !== '404.html')
  bundles.delete('')
  const known = new Map(
    cleaned.flatMap(({ pages, classes }) =>
      pages.map((page) => [page.file, { page, classes: classes[page.classes] ?? '' }] as const),
    ),
  )
  const allLetters = new Set<string>()
  const pagesOf = async (name: BundleName, own: string[]): Promise<Pages> => {
    const set = own.flatMap((file) => known.get(file) ?? [])
    const { letters, files } = await bundledLetters(set.map(({ page }) => page))
    for (const { path, contents } of files) {
      allLetters.add(path)
      writeAll(folder, { [path]: contents })
    }
    const classes = new Set(set.map(({ classes }) => classes))
    const rules = await pageSheet([...classes].flatMap((one) => one.split(' ')))
    const texts = [...own, ...everywhere].map((file) => {
      const path = file.replace(/index\.html$/, '')
      // What is in several bundles is the same in all.
      return [path, packPage(textOf(file), path, everywhere.includes(file) ? '' : rules)] as const
    })
    const facts: PagesFacts = { release, tools, letters, rules }
    return { path: bundlePath(name, release), facts, texts: new Map(texts) }
  }
  const viewsOf = (name: BundleName) => viewsPath(name, release)
  for (const together of new Set([...bundles.keys()].map(viewsOf))) {
    const views: Pages[] = []
    for (const [name, own] of bundles) if (viewsOf(name) === together) views.push(await pagesOf(name, own))
    for (const { path, facts, texts } of views) {
      const pages = packBundle(facts, texts)
      writeAll(folder, { [path]: pages })
      const withTools = pathWithTools(path)
      if (withTools) writeAll(folder, { [withTools]: packWithTools({ tools: toolsText, pages }) })
    }
    if (views.length > 1) writeAll(folder, { [together]: packViews(views) })
  }
  return [...allLetters]
}

function* lazily(files: readonly string[], textOf: (file: string) => string): Iterable<string> {
  for (const file of files) yield textOf(file)
}

function hashOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 8)
}
