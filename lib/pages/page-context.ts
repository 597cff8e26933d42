import type { Page } from '../report/address.ts'
import type { Edition, Site } from '../report/edition.ts'
import type { View } from '../report/view.ts'
import { type ViewWords, viewWords } from '../words/view-words.ts'

/** What every page is made from: the site, and the words and addresses of the view. */
export interface PageContext extends ViewWords {
  site: Site
  page: Page
}

/** Binds a view and a page to the site. */
export function pageContext(site: Site, view: View, page: Page): PageContext {
  return { ...viewWords(view), site, page }
}

/** The edition a page belongs to: its own, or the newest for pages that belong to none. */
export function editionOf(site: Site, page: Page): Edition {
  const edition = 'edition' in page ? site.editions.find(({ id }) => id === page.edition) : site.editions[0]
  if (!edition) throw new Error(`no edition for the page ${JSON.stringify(page)}`)
  return edition
}
