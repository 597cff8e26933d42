import { existsSync, readFileSync, statSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '../hosting/header-rules.ts'
import { readHeadersFile } from '../hosting/headers-file.ts'
import { contentType } from '../hosting/media-types.ts'

/**
 * Serves a built site: sirv sends the files with their precompressed copies and ETags, and with the headers of the
 * site's own `_headers`; a page without its slash is led to the page; anything else is the bilingual 404 page with
 * status 404.
 * @param basePath the path the site lives under, or `''`
 */
export function serveSite(folder: string, basePath: string): RequestListener {
  const headers = join(folder, '_headers')
  const rules = existsSync(headers) ? readHeadersFile(readFileSync(headers, 'utf8')) : []
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = contentType(path.endsWith('/') ? `${path}index.html` : path)
      response.setHeader('Content-Type', type)
      setHeaders(response, path)
    },
  })
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(rules, `${basePath}${path}`))) {
      response.setHeader(name, value)
    }
  }
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = decode(url.pathname)
    if (path === undefined || (path !== basePath && !path.startsWith(`${basePath}/`))) return notFound()
    const inner = path.slice(basePath.length)
    if (forHosts.test(inner)) return notFound()
    if (!inner.endsWith('/') && existsSync(join(folder, inner, 'index.html'))) {
      response.writeHead(308, { Location: `${url.pathname}/${url.search}` }).end()
      return
    }
    request.url = url.pathname.slice(basePath.length) || '/'
    files(request, response, notFound)

    function notFound() {
      setHeaders(response, '/404.html')
      sendNotFound(folder, /\bbr\b/.test(String(request.headers['accept-encoding'] ?? '')), response)
    }
  }
}

/** Serves a site as it is now: one that is built again meanwhile is read again, files and headers together. */
export function serveLatest(folder: string, basePath: string): RequestListener {
  const buildOf = () => {
    const now = statSync(folder, { throwIfNoEntry: false })
    return now && `${now.ino} ${now.ctimeMs}`
  }
  let served = buildOf()
  let serve = serveSite(folder, basePath)
  return (request, response) => {
    const build = buildOf()
    if (build && build !== served) {
      served = build
      serve = serveSite(folder, basePath)
    }
    serve(request, response)
  }
}

/** Files that hosts read and no reader asks for. */
const forHosts = /^\/(?:_headers|_redirects)$|\.(?:br|gz)$/

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') || decoded.includes('..') ? undefined : decoded
  } catch {
    return undefined
  }
}

function sendNotFound(folder: string, brotli: boolean, response: ServerResponse) {
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    Vary: 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  })
  response.end(readFileSync(join(folder, brotli ? '404.html.br' : '404.html')))
}
