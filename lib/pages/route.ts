import { getSite } from '../content/get-site.ts'
import type { Page } from '../report/address.ts'
import { isView, views } from '../report/view.ts'
import { kindOf } from './kind-of.ts'
import { type PageContext, pageContext } from './page-context.ts'

/** The segments of an address, as Next.js hands them to a route. */
export type Params = Promise<Record<string, string>>

/** What a route of a kind of page shows, or undefined for an address that does not exist. */
export async function contextFor(kind: Page['kind'], params: Params): Promise<PageContext | undefined> {
  const { view = '', ...segments } = await params
  const site = await getSite()
  const page = kindOf(kind)
    .pages(site)
    .find((page) => Object.entries(valuesOf(page)).every(([name, value]) => segments[name] === value))
  return page && isView(view) ? pageContext(site, view, page) : undefined
}

/** The segments of all addresses of a kind of page, for generateStaticParams. */
export async function paramsOf(kind: Page['kind']): Promise<Record<string, string>[]> {
  const pages = kindOf(kind).pages(await getSite())
  return pages.flatMap((page) => views.map((view) => ({ view, ...valuesOf(page) })))
}

function valuesOf({ kind, ...values }: Page): Record<string, string> {
  return values
}
