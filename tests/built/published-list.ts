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

/** The source texts of the editions in a content folder, by which it is known whose addresses these are. */
export function sourceOf({ content, contentFolder }: BuiltSite): string {
  const hash = createHash('sha256')
  for (const { id } of content.editions.toReversed())
    hash.update(readFileSync(join(contentFolder, id, 'source.zh.txt')))
  return hash.digest('hex')
}

/**
 * The list as text: the hash of the source, then an address a line with its fragments; what is the same in every view
 * stands once, under `{view}`.
 */
export function listText(source: string, published: readonly Published[]): string {
  const lines = new Set(published.map(({ path, fragments }) => [path, ...fragments.toSorted()].join(' #')))
  const inAll = [...lines].flatMap((line) => {
    const [, rest] = /^zh\/(.*)$/.exec(line) ?? []
    if (rest === undefined || !views.every((view) => lines.has(`${view}/${rest}`))) return []
    for (const view of views) lines.delete(`${view}/${rest}`)
    return [`{view}/${rest}`]
  })
  return `${[source, ...[...inAll, ...lines].sort()].join('\n')}\n`
}

/** Reads back what `listText` wrote. */
export function readList(text: string): { source: string; published: Published[] } {
  const [source = '', ...lines] = text.trimEnd().split('\n')
  const published = lines.flatMap((line) => {
    const [path = '', ...fragments] = line.split(' #')
    const paths = path.startsWith('{view}') ? views.map((view) => path.replace('{view}', view)) : [path]
    return paths.map((one) => ({ path: one, fragments }))
  })
  return { source, published }
}
