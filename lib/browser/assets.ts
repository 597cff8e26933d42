import { basename, join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { getSite } from '../content/get-site.ts'
import { settings } from '../report/settings.mjs'
import { languageTag } from '../report/view.ts'
import { searchStrings } from '../words/search-strings.ts'
import { string } from '../words/strings.ts'
import { cssString } from './css-string.ts'
import { storedPrefix } from './reading/stored-prefix.ts'

/** A hashed file of script, served under `/assets/`. */
export interface Asset {
  name: string
  contents: string
}

/** All script of the site: the module that loads with a page, what it loads on first use, and the sheets beside. */
export interface Assets {
  entry: string
  /** The sheet of the reading settings, and that for paper, more contrast and forced colours. */
  sheets: { settings: string; media: string }
  files: Asset[]
}

const entryPoints = {
  reader: 'components/elements.ts',
  settings: 'components/reading-settings/settings.css',
  media: 'components/media/style.css',
}

/** Elements import the interface strings from `content/ui`; CONTENT_DIR may name another folder. */
const stringsOfContent: Plugin = {
  name: 'strings of the content',
  setup({ onResolve }) {
    onResolve({ filter: /\/content\/ui\/\w+\.json$/ }, ({ path }) => ({
      path: resolve(join(settings.contentFolder, 'ui', basename(path))),
    }))
  },
}

let bundling: Promise<Assets> | undefined

/** Bundles the custom elements with esbuild, once per process; names carry a hash of the contents. */
export function assets(): Promise<Assets> {
  if (settings.isDeveloping) return bundle()
  bundling ??= bundle()
  return bundling
}

/** JSON in a string: the bundler makes a module of its own of anything else, which would be one more request. */
function lostWords(): string {
  const words = (['zh', 'en'] as const).map((language) => ({
    lang: languageTag(language),
    feature: string(language, 'lost.feature'),
    close: string(language, 'lost.close'),
  }))
  return JSON.stringify(words)
}

async function bundle(): Promise<Assets> {
  const { name } = await getSite()
  const { siteUrl = '', basePath } = settings
  const result = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    // What the sheet for paper prints: the site's name on every page, and whole addresses.
    banner: {
      css: `:root{--site:${cssString(siteUrl)};--running:${cssString(name.zh)}}:root:lang(en){--running:${cssString(name.en)}}`,
    },
    define: {
      STORED: JSON.stringify(storedPrefix(basePath)),
      LOST: JSON.stringify(lostWords()),
      // A string, since an object would become a module that every page loads.
      SEARCH_STRINGS: JSON.stringify(JSON.stringify(searchStrings())),
    },
    plugins: [stringsOfContent],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const files = result.outputFiles.map(({ path, text }) => ({ name: basename(path), contents: text }))
  const nameOf = (entryPoint: string) =>
    basename(
      Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint === entryPoint)?.[0] ??
        '',
    )
  return {
    entry: nameOf(entryPoints.reader),
    sheets: { settings: nameOf(entryPoints.settings), media: nameOf(entryPoints.media) },
    files,
  }
}
