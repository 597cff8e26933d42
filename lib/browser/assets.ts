import { basename } from 'node:path'
import { build } from 'esbuild'
import { folderStamp } from '../content/files/folder-stamp.ts'
import { located } from '../content/located.ts'
import { stringsFolder } from '../content/strings-folder.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'
import { cssString } from './css-string.ts'
import { inOneTrip } from './in-one-trip.ts'
import { minifyScript } from './minify-script.ts'
import { storedPrefix } from './reading/stored-prefix.ts'
import { stringPlugin } from './string-plugin.ts'
import { sheetPlugin } from './styles/sheet-plugin.ts'
import { wholeModulesPlugin } from './whole-modules-plugin.ts'

/** A hashed file of script, served under `/assets/`. */
export interface Asset {
  name: string
  contents: string
}

export interface AssetNames {
  entry: string
  /** That of the reading settings, and that for paper, more contrast and forced colours. */
  sheets: { settings: string; media: string }
}

const entryPoints = {
  reader: 'app/elements.ts',
  settings: 'components/reading-settings/settings.css',
  media: 'app/media.css',
}

let bundling: ReturnType<typeof bundle> | undefined
/** What was bundled; empty but while developing. */
let bundled = ''

/**
 * All script of the site, bundled with esbuild, once per process, and while developing again when its sources or the strings
 * in it have changed: the module that loads with a page, what it loads on first use, and the sheets beside; names carry a
 * hash of the contents before they were minified again. The sheet for paper names the site.
 */
export function assets(site: Pick<Site, 'name'>) {
  const now = settings.isDeveloping ? `${sourcesStamp()} ${JSON.stringify(site.name)}` : ''
  if (now !== bundled) bundling = undefined
  bundled = now
  bundling ??= bundle(site)
  return bundling
}

/** What pages name of these files. While developing without a hash, so that no page waits until they are bundled. */
export async function assetNames(site: Pick<Site, 'name'>): Promise<AssetNames> {
  if (settings.isDeveloping)
    return { entry: 'reader.js', sheets: { settings: 'settings.css', media: 'media.css' } }
  return assets(site)
}

/** While developing, what is another one after every edit of the code and of the strings in it. */
export function sourcesStamp(): string {
  const { contentFolder } = settings
  return folderStamp('app', 'components', 'lib', stringsFolder(located(contentFolder)).path)
}

async function bundle({ name }: Pick<Site, 'name'>) {
  const { siteUrl = '', basePath, isDeveloping } = settings
  const result = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    outdir: 'assets',
    entryNames: isDeveloping ? '[name]' : '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    // Letters as they are: escapes would take more bytes.
    charset: 'utf8',
    legalComments: 'none',
    // What the sheet for paper prints: the site's name on every page, and whole addresses.
    banner: {
      css: `:root{--site:${cssString(siteUrl.replace(/^https?:\/\//, ''))};--running:${cssString(name.zh)}}:root:lang(en){--running:${cssString(name.en)}}`,
    },
    define: { STORED: JSON.stringify(storedPrefix(basePath)) },
    plugins: [wholeModulesPlugin, stringPlugin, sheetPlugin],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const texts = inOneTrip(result.outputFiles, result.metafile)
  const files = await Promise.all(
    [...texts].map(async ([name, text]): Promise<Asset> => {
      const isScript = name.endsWith('.js') && !settings.isDeveloping
      return { name, contents: isScript ? await minifyScript(text) : text }
    }),
  )
  const outputs = Object.entries(result.metafile.outputs)
  const nameOf = (entryPoint: string) =>
    basename(outputs.find(([, output]) => output.entryPoint === entryPoint)?.[0] ?? '')
  return {
    entry: nameOf(entryPoints.reader),
    sheets: { settings: nameOf(entryPoints.settings), media: nameOf(entryPoints.media) },
    files,
  }
}
