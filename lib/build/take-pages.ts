import { cpSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sitePages } from '../pages/site-pages.ts'
import { pagePath } from '../report/address.ts'
import type { Site } from '../report/site.ts'
import { views } from '../report/view.ts'

/** The addresses of all pages that the content has, as Next.js writes them: `/zh/2024/2.4`. */
export function pageAddresses(site: Site): string[] {
  return sitePages(site).flatMap((page) => {
    const paths = 'part' in page ? [pagePath(page), `${pagePath(page)}embed/`] : [pagePath(page)]
    return views.flatMap((view) => paths.map((path) => `/${view}/${path}`.replace(/\/$/, '')))
  })
}

/**
 * Moves the pages that Next.js has rendered into a folder, each as `index.html` of its address, and puts beside them what is
 * served as it is. Its own export would copy every page with seven files of the browser half, which no page of the site
 * has.
 * @param addresses of the pages that there must be
 * @param next the folder of Next.js
 * @throws Error for a page that was not rendered
 */
export function takePages(addresses: readonly string[], folder: string, next = '.next'): void {
  const list = readFileSync(join(next, 'prerender-manifest.json'), 'utf8')
  const { routes } = JSON.parse(list) as { routes: Record<string, unknown> }
  const missing = addresses.find((address) => !(address in routes))
  if (missing) {
    throw new Error(
      `${missing}/ was not rendered; expected a page that is the same for every reader; see its route in app/`,
    )
  }
  cpSync('public', folder, { recursive: true })
  for (const route of Object.keys(routes)) {
    const place = placeOf(route)
    if (!place) continue
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    renameSync(join(next, 'server/app', `${route === '/' ? 'index' : route}.html`), join(folder, place))
  }
}

/** The file of a route in the site; undefined for a page that readers do not get. */
function placeOf(route: string): string | undefined {
  if (route === '/_global-error') return undefined
  return route === '/_not-found' ? '404.html' : join(route, 'index.html')
}
