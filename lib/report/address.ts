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
  concern: 'edition' | 'concern'
}

/** A page of the site, independent of the view. */
export type Page = {
  [Kind in keyof PageKinds]: { kind: Kind } & Record<PageKinds[Kind], string>
}[keyof PageKinds]

/** The page of a part. */
export type PartPage = Extract<Page, { kind: 'part' }>

/** The page of a situation in life, a district or a park. */
export type ConcernPage = Extract<Page, { kind: 'concern' }>

/** What stands in an address for a kind of page that has not its own name there: where the site, an edition or a part begins, nothing. */
const names: Partial<Record<string, string>> = { home: '', report: '', part: '', concern: 'concerns' }

/** The path of a page below its view, with a slash at the end: `2024/2.4/`; empty for the home page. */
export function pagePath(page: Page): string {
  const { kind, edition, part, concern }: Record<string, string | undefined> = page
  const segments = [edition, names[kind ?? ''] ?? kind, part, concern]
  return segments.map((segment) => (segment ? `${segment}/` : '')).join('')
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
