import type { Page } from '../report/address.ts'
import type { Edition } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import type { StringKey } from '../words/strings.ts'
import type { PageKind } from './page-kind.ts'
import { pageKinds } from './page-kinds.ts'

/** What the component of each kind of page shows. */
export type PageData = { [Kind in keyof typeof pageKinds]: ReturnType<(typeof pageKinds)[Kind]['data']> }

const kinds: { [Kind in Page['kind']]: PageKind<Kind, PageData[Kind]> } = pageKinds

/** What is asked of a kind of page. */
export function kindOf<Kind extends Page['kind']>(kind: Kind): PageKind<Kind, PageData[Kind]> {
  return kinds[kind]
}

/** Whether a page shows an edition: its own, or as the home page the newest. */
export function showsEdition(page: Page): boolean {
  return 'edition' in page || kindOf(page.kind).newest === true
}

/** The pages beside the text of an edition, in the order of the table, each with the key of its name. */
export function besideText(site: Site, edition: Edition): [Page, StringKey][] {
  return Object.values(kinds).flatMap(({ pages, beside }): [Page, StringKey][] => {
    if (!beside) return []
    const page = pages(site).find((page: Page) => !('edition' in page) || page.edition === edition.id)
    return page ? [[page, beside]] : []
  })
}
