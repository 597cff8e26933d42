import { getSite } from '../content/get-site.ts'
import type { Page } from '../report/address.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'
import { isView, views } from '../report/view.ts'
import { kindOf } from './kind-of.ts'
import { type PageContext, pageContext } from './page-context.ts'
import { sitePages } from './site-pages.ts'

/** The segments of an address, as Next.js hands them to a route. */
export type Params = Promise<Record<string, string>>

/** What a route of a kind of page shows, or undefined for an address that does not exist. */
export async function contextFor(kind: Page['kind'], params: Params): Promise<PageContext | undefined> {
  const { view = '', ...segments } = await params
  const site = await getSite()
  const page = pagesByKey(site).get(keyOf(kind, segments))
  return page && isView(view) ? pageContext(site, view, page) : undefined
}

/**
 * Gives the segments of all addresses of a kind of page, as generateStaticParams. None while developing: Next.js would ask
 * for them at every request, in a process of its own that reads everything again.
 */
export function paramsOf(kind: Page['kind']): (() => Promise<Record<string, string>[]>) | undefined {
  if (settings.isDeveloping) return undefined
  return async () => {
    const pages = kindOf(kind).pages(await getSite())
    return pages.flatMap((page) => views.map((view) => ({ view, ...valuesOf(page) })))
  }
}

function valuesOf({ kind, ...values }: Page): Record<string, string> {
  return values
}

const listed = new WeakMap<Site, Map<string, Page>>()

/** Every page of one view, listed once: each page looks itself up, and there are more of them with every year. */
function pagesByKey(site: Site): Map<string, Page> {
  const pages =
    listed.get(site) ?? new Map(sitePages(site).map((page) => [keyOf(page.kind, valuesOf(page)), page]))
  listed.set(site, pages)
  return pages
}

function keyOf(kind: Page['kind'], segments: Record<string, string>): string {
  return JSON.stringify([kind, ...Object.entries(segments).sort()])
}
