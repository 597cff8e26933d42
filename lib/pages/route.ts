import { getSite } from '../content/get-site.ts'
import type { Page } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import { findEdition, findPart } from '../report/find-part.ts'
import { sitePages } from '../report/site-pages.ts'
import { isView, views } from '../report/view.ts'
import { type PageContext, pageContext } from './page-context.ts'

/** The segments of an address, as Next.js hands them to a route. */
export type Params = Promise<Record<string, string>>

/** What a route shows, or undefined for an address that does not exist. */
export async function contextFor(params: Params, pageOf: (segments: Record<string, string>) => Page) {
  const segments = await params
  const { view = '' } = segments
  return isView(view) ? pageContext(await getSite(), view, pageOf(segments)) : undefined
}

/** The edition of a context's page, or undefined. */
export function editionFor(context: PageContext): Edition | undefined {
  return 'edition' in context.page
    ? findEdition(context.site, context.page.edition)
    : context.site.editions[0]
}

/** The part of a context's page, or undefined. */
export function partFor(context: PageContext, edition: Edition): Part | undefined {
  return context.page.kind === 'part' ? findPart(edition, context.page.part) : undefined
}

/** The segments of all addresses of one kind of page, for generateStaticParams. */
export async function paramsOf(kind: Page['kind']): Promise<Record<string, string>[]> {
  const site = await getSite()
  return sitePages(site)
    .filter((page) => page.kind === kind)
    .flatMap((page) =>
      views.map((view) => ({
        view,
        ...('edition' in page ? { edition: page.edition } : {}),
        ...('part' in page ? { part: page.part } : {}),
      })),
    )
}
