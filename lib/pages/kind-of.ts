import type { Page } from '../report/address.ts'
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
