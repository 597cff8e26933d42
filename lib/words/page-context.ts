import { address, type Page } from '../report/address.ts'
import type { Bilingual } from '../report/bilingual.ts'
import type { Edition, Part, Site } from '../report/types.ts'
import type { View } from '../report/view.ts'
import { type StringKey, type StringValues, string, strings } from './strings.ts'
import { joinWords, type Words, wordsIn } from './words.ts'

/** What every page is made from: the site, the view, and the words and addresses in it. */
export interface PageContext {
  site: Site
  view: View
  page: Page
  /** An interface string in the languages of the view. */
  words(key: StringKey, values?: StringValues): Words
  /** The same as one text, for attributes. */
  text(key: StringKey, values?: StringValues): string
  /** The same whose values are words themselves. */
  phrase(key: StringKey, values: (language: 'zh' | 'en') => StringValues): Words
  /** Words of the content in the languages of the view. */
  of(words: Bilingual): Words
  /** The address of a page in the view. */
  href(page: Page, fragment?: string): string
  /** The address of a part of an edition in the view. */
  partHref(edition: Edition, part: Pick<Part, 'id'>, fragment?: string): string
}

/** Binds a view and a page to the site. */
export function pageContext(site: Site, view: View, page: Page): PageContext {
  const words = (key: StringKey, values: StringValues = {}) => strings(view, key, values)
  const of = (words: Bilingual) => wordsIn(view, words)
  const href = (page: Page, fragment?: string) => address(view, page, fragment)
  return {
    site,
    view,
    page,
    words,
    of,
    href,
    text: (key, values) => joinWords(words(key, values)),
    phrase: (key, values) => of({ zh: string('zh', key, values('zh')), en: string('en', key, values('en')) }),
    partHref: (edition, part, fragment) =>
      href({ kind: 'part', edition: edition.id, part: part.id }, fragment),
  }
}

/** The edition a page belongs to: its own, or the newest for pages that belong to none. */
export function editionOf(site: Site, page: Page): Edition {
  const edition = 'edition' in page ? site.editions.find(({ id }) => id === page.edition) : site.editions[0]
  if (!edition) throw new Error(`no edition for the page ${JSON.stringify(page)}`)
  return edition
}
