import type { Page } from '../report/address.ts'
import type { Concern, Edition, Part } from '../report/edition.ts'
import { findConcern, findEdition, findPart } from '../report/find-part.ts'
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
  /** The concern a page is about, if it is about one. */
  concern: Concern | undefined
}

/**
 * Binds a view and a page to the site.
 * @throws Error for a page of an edition that does not exist
 */
export function pageContext(site: Site, view: View, page: Page): PageContext {
  const edition = 'edition' in page ? findEdition(site, page.edition) : site.editions[0]
  if (!edition) throw new Error(`no edition for the page ${JSON.stringify(page)}`)
  const part = 'part' in page ? findPart(edition, page.part) : undefined
  const concern = 'concern' in page ? findConcern(edition, page.concern) : undefined
  return { ...viewWords(view), site, page, edition, part, concern }
}

/**
 * The part that a page of a part is about.
 * @throws Error for a part that does not exist
 */
export function partOf({ page, part }: PageContext): Part {
  if (!part) throw new Error(`no part for the page ${JSON.stringify(page)}`)
  return part
}

/**
 * The concern that a page is about.
 * @throws Error for a concern that does not exist
 */
export function concernOf({ page, concern }: PageContext): Concern {
  if (!concern) throw new Error(`no concern for the page ${JSON.stringify(page)}`)
  return concern
}
