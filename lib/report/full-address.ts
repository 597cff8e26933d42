import { address, canonical, fileAddress, type Page } from './address.ts'
import { type View, views } from './view.ts'

/** An address of the site for use outside it: full when SITE_URL is set, else the path it is. */
export function full(path: string): string {
  return canonical(path) ?? path
}

/** The full address of a page. */
export function fullAddress(view: View, page: Page, fragment?: string): string {
  return full(address(view, page, fragment))
}

/** The full address of a file. */
export function fullFileAddress(path: string): string {
  return full(fileAddress(path))
}

/** A page in every view. */
export function addresses(page: Page, fragment?: string): Record<View, string> {
  return Object.fromEntries(views.map((view) => [view, fullAddress(view, page, fragment)])) as Record<
    View,
    string
  >
}
