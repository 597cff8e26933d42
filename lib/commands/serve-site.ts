import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** Hashed files never change; everything else is asked for again, which costs a 304. */
const forever = 'public, max-age=31536000, immutable'
const revalidate = 'public, max-age=0, must-revalidate'

/**
 * Serves a built site: sirv sends the files with their precompressed copies, types and ETags; a page without its
 * slash is led to the page; anything else is the bilingual 404 page with status 404.
 * @param basePath the path the site lives under, or `''`
 */
export function serveSite(folder: string, basePath: string): RequestListener {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? forever : revalidate)
      response.setHeader('X-Content-Type-Options', 'nosniff')
    },
  })
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = decode(url.pathname)
    if (path === undefined || (path !== basePath && !path.startsWith(`${basePath}/`))) return notFound()
    const inner = path.slice(basePath.length)
    if (!inner.endsWith('/') && existsSync(join(folder, inner, 'index.html'))) {
      response.writeHead(308, { Location: `${url.pathname}/${url.search}` }).end()
      return
    }
    request.url = url.pathname.slice(basePath.length) || '/'
    files(request, response, notFound)

    function notFound() {
      sendNotFound(folder, /\bbr\b/.test(String(request.headers['accept-encoding'] ?? '')), response)
    }
  }
}

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
    'Cache-Control': revalidate,
    Vary: 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  })
  response.end(readFileSync(join(folder, brotli ? '404.html.br' : '404.html')))
}
