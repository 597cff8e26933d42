import { settings } from './settings.mjs'
import type { View } from './view.ts'

/**
 * Every kind of page, with the names of the values in its address: here those that show the text itself. The others are
 * added where all is said of them, in `lib/pages/page-kinds.ts`.
 */
export interface PageKinds {
  home: never
  report: 'edition'
  part: 'edition' | 'part'
}

/** A page of the site, independent of the view. */
export type Page = {
  [Kind in keyof PageKinds]: { kind: Kind } & Record<PageKinds[Kind], string>
}[keyof PageKinds]

/** The page of a part. */
export type PartPage = Extract<Page, { kind: 'part' }>

/** The kinds that stand where the site, an edition or a part begins; any other page has its kind for a name. */
const unnamed: ReadonlySet<string> = new Set<Page['kind']>(['home', 'report', 'part'])

/** The path of a page below its view, with a slash at the end: `2024/2.4/`; empty for the home page. */
export function pagePath(page: Page): string {
  const { kind, edition, part }: { kind: string; edition?: string; part?: string } = page
  const segments = [edition, unnamed.has(kind) ? undefined : kind, part]
  return segments.map((segment) => (segment === undefined ? '' : `${segment}/`)).join('')
}

/**
 * The address of a page for links on the site: `/report/zh/2024/2.4/#s2` with `/report` as BASE_PATH.
 * @param fragment an id on the page, without `#`
 */
export function address(view: View, page: Page, fragment?: string): string {
  return fileAddress(`${view}/${pagePath(page)}${fragment ? `#${fragment}` : ''}`)
}

/** The address of any path of the site: `fileAddress('robots.txt')`; `''` is the language chooser. */
export function fileAddress(path: string): string {
  return `${settings.basePath}/${path}`
}

/** The full address of a page or file, or undefined while no SITE_URL is set. */
export function canonical(address: string): string | undefined {
  const { siteUrl } = settings
  return siteUrl === undefined ? undefined : `${siteUrl}${address}`
}
