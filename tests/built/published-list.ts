import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { views } from '../../lib/report/view.ts'
import { attribute, type BuiltSite, findAll } from './built-site.ts'

/** Files that readers and other sites cannot know by name: hashed ones, and copies for servers. */
const unnamed = /^assets\/|\.(?:br|gz)$|^_|^SHA256SUMS$/

/** An address that was published: a page with the places on it that links can name, or a file. */
export interface Published {
  path: string
  fragments: string[]
}

/** Every address of a built site. */
export function publishedBy({ files, pages, embeds }: BuiltSite): Published[] {
  const shown = [...pages, ...embeds].map(({ file, tree }) => ({
    path: file.replace(/index\.html$/, ''),
    fragments: findAll(tree, (element) => attribute(element, 'id') !== undefined).map(
      ({ element }) => attribute(element, 'id') ?? '',
    ),
  }))
  const others = files.filter((file) => !file.endsWith('.html') && !unnamed.test(file))
  return [...shown, ...others.map((path) => ({ path, fragments: [] }))]
}

/** By its year, the hash of the source text of each edition, by which it is known whose addresses these are. */
export type Sources = ReadonlyMap<string, string>

/** The sources of the editions in a content folder. */
export function sourcesOf({ content, contentFolder }: BuiltSite): Sources {
  return new Map(
    content.editions.map(({ id }) => {
      const source = readFileSync(join(contentFolder, id, 'source.zh.txt'))
      return [id, createHash('sha256').update(source).digest('hex')]
    }),
  )
}

/**
 * Whether an address was published of what is built: one of an edition, of the edition with the same source; another, of
 * a site that has any of these editions.
 */
export function isOf({ published, built }: Record<'published' | 'built', Sources>, path: string): boolean {
  const same = [...published].flatMap(([year, source]) => (built.get(year) === source ? [year] : []))
  const [, year] = /(?:^|\/)(\d{4})\//.exec(path) ?? []
  return year === undefined ? same.length > 0 : same.includes(year)
}

/**
 * The list as text: a line for the source of each edition, an empty one, then an address a line with its fragments; what
 * is the same in every view stands once, under `{view}`.
 */
export function listText(sources: Sources, published: readonly Published[]): string {
  const lines = new Set(published.map(({ path, fragments }) => [path, ...fragments.toSorted()].join(' #')))
  const inAll = [...lines].flatMap((line) => {
    const [, rest] = /^zh\/(.*)$/.exec(line) ?? []
    if (rest === undefined || !views.every((view) => lines.has(`${view}/${rest}`))) return []
    for (const view of views) lines.delete(`${view}/${rest}`)
    return [`{view}/${rest}`]
  })
  const head = [...sources].map((line) => line.join(' ')).sort()
  return `${[...head, '', ...[...inAll, ...lines].sort()].join('\n')}\n`
}

/** Reads back what `listText` wrote. */
export function readList(text: string): { sources: Sources; published: Published[] } {
  const [head = '', ...rest] = text.trimEnd().split('\n\n')
  const sources = new Map(head.split('\n').map((line) => line.split(' ') as [string, string]))
  const lines = rest.join('\n\n').split('\n')
  const published = lines.flatMap((line) => {
    const [path = '', ...fragments] = line.split(' #')
    const paths = path.startsWith('{view}') ? views.map((view) => path.replace('{view}', view)) : [path]
    return paths.map((one) => ({ path: one, fragments }))
  })
  return { sources, published }
}
