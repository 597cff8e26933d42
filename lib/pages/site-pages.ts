import type { Page } from '../report/address.ts'
import type { Site } from '../report/site.ts'
import { pageKinds } from './page-kinds.ts'

/** Every page of one view, in the order of the sitemap: the home page, the editions one by one, and what is of no year. */
export function sitePages(site: Site): Page[] {
  const pages = Object.values(pageKinds).flatMap((kind): Page[] => kind.pages(site))
  const [home, ...others] = pages.filter((page) => !('edition' in page))
  const inEditions = site.editions.flatMap(({ id }) =>
    pages.filter((page) => 'edition' in page && page.edition === id),
  )
  return [...(home ? [home] : []), ...inEditions, ...others]
}
