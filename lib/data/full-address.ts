import { address, canonical, fileAddress, type Page } from '../url/address.ts'
import { type View, views } from '../url/view.ts'

/** The address of a page for use outside the site: full when SITE_URL is set, else a path. */
export function fullAddress(view: View, page: Page, fragment?: string): string {
  const path = address(view, page, fragment)
  return canonical(path) ?? path
}

/** The same of a file. */
export function fullFileAddress(path: string): string {
  const address = fileAddress(path)
  return canonical(address) ?? address
}

/** A page in every view. */
export function addresses(page: Page, fragment?: string): Record<View, string> {
  return Object.fromEntries(views.map((view) => [view, fullAddress(view, page, fragment)])) as Record<
    View,
    string
  >
}
