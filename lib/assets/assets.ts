import { basename } from 'node:path'
import { build } from 'esbuild'

/** A hashed file of script, served under `/assets/`. */
export interface Asset {
  name: string
  contents: string
}

/** All script of the site: the module that loads with a page, and what it loads on first use. */
export interface Assets {
  entry: string
  files: Asset[]
}

let bundling: Promise<Assets> | undefined

/** Bundles the custom elements with esbuild, once per process; names carry a hash of the contents. */
export function assets(): Promise<Assets> {
  if (process.env.NODE_ENV === 'development') return bundle()
  bundling ??= bundle()
  return bundling
}

async function bundle(): Promise<Assets> {
  const result = await build({
    entryPoints: { reader: 'components/elements.ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const files = result.outputFiles.map(({ path, text }) => ({ name: basename(path), contents: text }))
  const entry = Object.entries(result.metafile.outputs).find(
    ([, output]) => output.entryPoint === 'components/elements.ts',
  )?.[0]
  return { entry: basename(entry ?? ''), files }
}
