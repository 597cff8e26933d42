import { settings } from './settings.mjs'
import type { View } from './view.ts'

/** A page of the site, independent of the view. */
export type Page =
  | { kind: 'home' }
  | { kind: 'report'; edition: string }
  | { kind: 'part'; edition: string; part: string }
  | { kind: 'targets' | 'places'; edition: string }
  | { kind: 'terms' | 'search' | 'about' | 'downloads' | 'accessibility' }

/** The path of a page below its view, with a slash at the end: `2024/2.4/`; empty for the home page. */
export function pagePath(page: Page): string {
  if (page.kind === 'home') return ''
  if (page.kind === 'report') return `${page.edition}/`
  if (page.kind === 'part') return `${page.edition}/${page.part}/`
  if (page.kind === 'targets' || page.kind === 'places') return `${page.edition}/${page.kind}/`
  return `${page.kind}/`
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
