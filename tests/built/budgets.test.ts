import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { byName, findAll, sites, textOf } from './built-site.ts'

/** DESIGN §7, in bytes after Brotli 11. */
const limits = { page: 14_336, report: 30_000, loadedScript: 5_000, module: 5_000, search: 32_000 }

const bytesOf = (path: string) => statSync(`${path}.br`).size

test.each(sites)(
  'every page of $folder is within its budget, and the largest of each type is printed',
  ({ folder, pages }) => {
    const sizes = pages
      .map(({ file, type }) => ({ type, file, bytes: bytesOf(join(folder, file)) }))
      .toSorted((a, b) => b.bytes - a.bytes)
    const types = [...new Set(sizes.map(({ type }) => type))]
    const largest = types.map((type) => sizes.find((page) => page.type === type))
    console.log(
      [
        `Largest pages of ${folder}, Brotli 11:`,
        ...largest.map((page) => `${page?.bytes}\t${page?.file}`),
      ].join('\n'),
    )
    expect(
      sizes.filter(({ type, bytes }) => bytes > (type === 'report' ? limits.report : limits.page)),
    ).toEqual([])
  },
)

/** The one sheet that stands beside a page: a screen as most readers have it does not wait for it. */
const paper = 'print,(prefers-contrast:more),(forced-colors:active)'

test.each(sites)(
  'a page of $folder needs one request to show: its CSS, pictures and fonts are inside',
  ({ pages }) => {
    const wrong = pages.flatMap(({ file, tree }) => [
      ...findAll(
        tree,
        ({ tagName, properties }) =>
          (['img', 'iframe', 'object', 'embed', 'video', 'source', 'image'].includes(tagName) &&
            properties.loading !== 'lazy') ||
          (tagName === 'link' &&
            /stylesheet|preload/.test(String(properties.rel)) &&
            properties.media !== paper),
      ).map(({ element }) => `${file}: <${element.tagName}>`),
      ...byName(tree, 'style')
        .map((style) => textOf(style))
        .filter((css) => /@import|@font-face|url\((?!["']?(?:data:|#))/.test(css))
        .map(() => `${file}: CSS that fetches`),
    ])
    expect(wrong).toEqual([])
  },
)

test.each(sites)(
  'the script that loads with a page of $folder is within its budget',
  ({ folder, basePath, pages }) => {
    const sizes = pages.map(({ tree, file }) => {
      const modules = byName(tree, 'script').flatMap(({ properties }) => properties.src ?? [])
      const loaded = withImports(
        folder,
        modules.map((src) => String(src).slice(basePath.length + 1)),
      )
      return { file, bytes: loaded.reduce((sum, path) => sum + bytesOf(join(folder, path)), 0) }
    })
    expect(sizes.filter(({ bytes }) => bytes > limits.loadedScript)).toEqual([])
  },
)

test.each(sites)('every further module of $folder is within its budget', ({ folder, files }) => {
  const search = ['dialog', 'results'].flatMap((entry) => searchModules(folder, files, entry))
  const modules = files
    .filter((file) => /^assets\/.*\.js$/.test(file) && !search.includes(file))
    .map((file) => ({ file, bytes: bytesOf(join(folder, file)) }))
  expect(modules.filter(({ bytes }) => bytes > limits.module)).toEqual([])
})

test.each(sites)('a first search of $folder is within its budget, code and data', ({ folder, files }) => {
  const newest =
    files
      .filter((file) => /^assets\/search-\d{4}-.*\.json$/.test(file))
      .toSorted()
      .at(-1) ?? ''
  for (const entry of ['dialog', 'results']) {
    const loaded = [...searchModules(folder, files, entry), newest]
    const bytes = loaded.reduce((sum, file) => sum + bytesOf(join(folder, file)), 0)
    console.log(`A first search of ${folder} in the ${entry}: ${bytes} bytes`)
    expect(bytes).toBeLessThanOrEqual(limits.search)
  }
})

/** What the header's dialog, or the search page's results, bring along beyond the module that every page has. */
function searchModules(folder: string, files: string[], entry: string): string[] {
  const named = (name: string) =>
    files.filter((file) => file.startsWith(`assets/${name}-`) && file.endsWith('.js'))
  const known = withImports(folder, named('reader'))
  return withImports(folder, named(entry)).filter((file) => !known.includes(file))
}

test.each(sites)(
  'the compressed copies of $folder are as small as Brotli 11 makes them',
  ({ folder, pages }) => {
    for (const { file, html } of pages.slice(0, 3))
      expect(bytesOf(join(folder, file))).toBe(brotliCompressSync(html).length)
  },
)

/** The modules and whatever they import before they run; an import on first use is not among them. */
function withImports(folder: string, modules: string[]): string[] {
  const all = new Set(modules)
  for (const module of all) {
    const code = readFileSync(join(folder, module), 'utf8')
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)) all.add(`assets/${name}`)
  }
  return [...all]
}
