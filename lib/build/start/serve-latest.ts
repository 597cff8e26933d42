import { statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { serveSite } from './serve-site.ts'

/**
 * Serves a site as it is now: one that is built again meanwhile is read again, files and headers together; in the
 * moment in which neither the old one nor the new one is there, readers are asked to come back.
 */
export function serveLatest(folder: string, basePath: string): RequestListener {
  const buildOf = () => {
    const now = statSync(folder, { throwIfNoEntry: false })
    return now && `${now.ino} ${now.ctimeMs}`
  }
  let served = buildOf()
  let serve = serveSite(folder, basePath)
  return (request, response) => {
    const build = buildOf()
    if (!build) {
      response.writeHead(503, { 'Retry-After': '1' }).end()
      return
    }
    if (build !== served) {
      served = build
      serve = serveSite(folder, basePath)
    }
    serve(request, response)
  }
}
