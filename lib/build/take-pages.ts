import { cpSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sitePages } from '../pages/site-pages.ts'
import { pagePath } from '../report/address.ts'
import type { Site } from '../report/site.ts'
import { views } from '../report/view.ts'

/** Where Next.js leaves the pages that it has rendered, and the list of them. */
const rendered = '.next/server/app'
const list = '.next/prerender-manifest.json'

/**
 * Moves the pages that Next.js has rendered into a folder, each as `index.html` of its address, and puts beside them what is
 * served as it is. Its own export would copy every page with seven files of the browser half, which no page of the site
 * has.
 * @throws Error for a page that was not rendered
 */
export function takePages(site: Site, folder: string): void {
  const { routes } = JSON.parse(readFileSync(list, 'utf8')) as { routes: Record<string, unknown> }
  const missing = [...addressesOf(site)].find((address) => !(address in routes))
  if (missing)
    throw new Error(
      `${missing}/ was not rendered; expected a page that is the same for every reader; see its route in app/`,
    )
  cpSync('public', folder, { recursive: true })
  for (const route of Object.keys(routes)) {
    const place = placeOf(route)
    if (!place) continue
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    renameSync(join(rendered, `${route === '/' ? 'index' : route}.html`), join(folder, place))
  }
}

/** The addresses of all pages that the content has, as Next.js writes them: `/zh/2024/2.4`. */
function addressesOf(site: Site): string[] {
  return sitePages(site).flatMap((page) => {
    const paths = page.kind === 'part' ? [pagePath(page), `${pagePath(page)}embed/`] : [pagePath(page)]
    return views.flatMap((view) => paths.map((path) => `/${view}/${path}`.replace(/\/$/, '')))
  })
}

/** The file of a route in the site; undefined for a page that readers do not get. */
function placeOf(route: string): string | undefined {
  if (route === '/_global-error') return undefined
  return route === '/_not-found' ? '404.html' : join(route, 'index.html')
}
