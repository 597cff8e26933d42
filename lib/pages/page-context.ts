import type { Page } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import { findEdition, findPart } from '../report/find-part.ts'
import type { Site } from '../report/site.ts'
import type { View } from '../report/view.ts'
import { type ViewWords, viewWords } from '../words/view-words.ts'

/** What every page is made from: the site, what of it the page shows, and the words and addresses of the view. */
export interface PageContext extends ViewWords {
  site: Site
  page: Page
  /** The edition a page belongs to: its own, or the newest for pages that belong to none. */
  edition: Edition
  /** The part a page is about; none for pages that are about no single one. */
  part: Part | undefined
}

/**
 * Binds a view and a page to the site.
 * @throws Error for a page of an edition that does not exist
 */
export function pageContext(site: Site, view: View, page: Page): PageContext {
  const edition = 'edition' in page ? findEdition(site, page.edition) : site.editions[0]
  if (!edition) throw new Error(`no edition for the page ${JSON.stringify(page)}`)
  const part = 'part' in page ? findPart(edition, page.part) : undefined
  return { ...viewWords(view), site, page, edition, part }
}

/**
 * The part that a page of a part is about.
 * @throws Error for a part that does not exist
 */
export function partOf({ page, part }: PageContext): Part {
  if (!part) throw new Error(`no part for the page ${JSON.stringify(page)}`)
  return part
}
