import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { loadSite } from '../../lib/content/load-site.ts'
import { formatProblem } from '../../lib/content/problem.ts'
import { type Page, pagePath } from '../../lib/report/address.ts'
import type { Edition, Part } from '../../lib/report/edition.ts'
import type { Site } from '../../lib/report/site.ts'
import { isView, type View } from '../../lib/report/view.ts'
import { city, origin, published } from '../fixtures/sites.ts'
import { needBuild } from './need-build.ts'

/** A page that was built, as a reader's browser gets it. */
export interface BuiltPage {
  /** From the folder: `zh/2024/2.4/index.html`. */
  file: string
  /** As links name it: `/report/zh/2024/2.4/`. */
  address: string
  /** Undefined for the language chooser and the 404 page. */
  view: View | undefined
  /** The address without its view: `2024/2.4/`. */
  path: string
  type:
    | 'chooser'
    | 'offline'
    | '404'
    | 'home'
    | 'report'
    | 'requirements'
    | 'area'
    | 'task'
    | 'pledges'
    | 'embed'
    | string
  html: string
  tree: Root
}

/** A folder of built files. */
export interface BuiltSite {
  folder: string
  basePath: string
  /** Where it says that it lives; empty for a site that does not know. */
  origin: string
  /** What it was built from, and the folder that holds it. */
  content: Site
  contentFolder: string
  files: string[]
  pages: BuiltPage[]
  /** The embeds, for frames of other sites. */
  embeds: BuiltPage[]
}

/** An element with the elements round it, outermost first. */
export interface Found {
  element: Element
  ancestors: Element[]
}

const parser = unified().use(rehypeParse).freeze()

/** What `npm run build` makes of any content, and the made-up city's: two editions, under a path, with an address. */
export const [site, fixture] = await Promise.all([
  readSite({ ...published, origin: '' }, 'content'),
  readSite({ ...city, origin }, '.cache/fixture-content'),
])
export const sites: BuiltSite[] = [site, fixture]

async function readSite(
  where: Pick<BuiltSite, 'folder' | 'basePath' | 'origin'>,
  contentFolder: string,
): Promise<BuiltSite> {
  needBuild(where.folder)
  const { site: content, problems } = await loadSite(contentFolder)
  if (!content) throw new Error(problems.map(formatProblem).join('\n'))
  const files = listFiles(where.folder)
  const all = files.filter((file) => file.endsWith('.html')).map((file) => readPage(where, file))
  const isEmbed = ({ type }: BuiltPage) => type === 'embed'
  return {
    ...where,
    content,
    contentFolder,
    files,
    pages: all.filter((page) => !isEmbed(page)),
    embeds: all.filter(isEmbed),
  }
}

function readPage({ folder, basePath }: Pick<BuiltSite, 'folder' | 'basePath'>, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8')
  const [first = '', ...rest] = file.replace(/index\.html$/, '').split('/')
  const view = isView(first) ? first : undefined
  const path = rest.join('/')
  let parsed: Root | undefined
  return {
    file,
    address: `${basePath}/${file.replace(/index\.html$/, '')}`,
    view,
    path,
    type: view ? typeOf(path) : file === '404.html' ? '404' : first === 'offline' ? first : 'chooser',
    html,
    // Parsing takes most of the time: only the files that ask for it pay.
    get tree() {
      parsed ??= parser.parse(html)
      return parsed
    },
  }
}

function typeOf(path: string): string {
  if (path === '') return 'home'
  const [edition = '', part, last] = path.split('/')
  if (!/^\d{4}$/.test(edition)) return edition
  if (!part) return 'report'
  if (last === 'embed') return last
  if (part === 'concerns' && last) return 'concern'
  if (/^\d+\.\d+$/.test(part)) return 'task'
  return /^\d+$/.test(part) ? 'area' : part
}

/** The page that shows something. @throws Error when it was not built */
export function pageOf({ folder, pages }: BuiltSite, view: View, page: Page): BuiltPage {
  const found = pages.find((other) => other.view === view && other.path === pagePath(page))
  if (!found) throw new Error(`${folder} has no ${view}/${pagePath(page)}`)
  return found
}

/** The page of a part of an edition. */
export function partPage(site: BuiltSite, view: View, edition: Edition, part: Part): BuiltPage {
  return pageOf(site, view, { kind: 'part', edition: edition.id, part: part.id })
}

/** Where the links of a page lead to, in its order. */
export function linksOf({ tree }: BuiltPage): (string | undefined)[] {
  return byName(tree, 'a').map((link) => attribute(link, 'href'))
}

/** Every element for which `is` holds, in the order of the page. */
export function findAll(root: Nodes, is: (element: Element, ancestors: Element[]) => boolean): Found[] {
  const found: Found[] = []
  walk(root, [])
  return found

  function walk(node: Nodes, ancestors: Element[]) {
    if (node.type === 'element' && is(node, ancestors)) found.push({ element: node, ancestors })
    if (!('children' in node)) return
    const inside = node.type === 'element' ? [...ancestors, node] : ancestors
    for (const child of node.children) walk(child, inside)
  }
}

/** Every element with this name. */
export function byName(root: Nodes, ...names: string[]): Element[] {
  return findAll(root, ({ tagName }) => names.includes(tagName)).map(({ element }) => element)
}

/** Every element of this class. */
export function byClass(root: Nodes, name: string): Element[] {
  return findAll(root, (element) => classes(element).includes(name)).map(({ element }) => element)
}

/** The classes of an element. */
export function classes({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

/** The words of a node; what `skip` says is left out. */
export function textOf(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && skip(node)) return ''
  return 'children' in node ? node.children.map((child) => textOf(child, skip)).join('') : ''
}

/** The value of an attribute as text, or undefined. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  return value === undefined || value === null
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value)
}
