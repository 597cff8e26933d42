import { existsSync, readFileSync, statSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { contentType } from '../files/media-types.ts'
import { headersFor } from '../hosting/header-rules.ts'
import { readHeadersFile } from '../hosting/headers-file.ts'

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
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const url = addressOf(request.url ?? '/')
    const path = url && decode(url.pathname)
    if (!path || (path !== basePath && !path.startsWith(`${basePath}/`))) return notFound()
    const inner = path.slice(basePath.length)
    if (forHosts.test(inner)) return notFound()
    if (!inner.endsWith('/') && existsSync(join(folder, inner, 'index.html'))) {
      response.writeHead(308, { Location: `${url.pathname}/${url.search}` }).end()
      return
    }
    // sirv would also look for the name with .html behind it, and for a file below its own name.
    const file = join(folder, inner, inner.endsWith('/') ? 'index.html' : '')
    if (!existsSync(file) || !statSync(file).isFile()) return notFound()
    request.url = url.pathname.slice(basePath.length) || '/'
    if (!isRange(request.headers.range)) delete request.headers.range
    files(request, response, notFound)

    function notFound() {
      setHeaders(response, '/404.html')
      sendNotFound(folder, String(request.headers['accept-encoding'] ?? ''), response)
    }
  }
}

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

/** Files that hosts read and no reader asks for. */
const forHosts = /^\/(?:_headers|_redirects|404\.html)$|\.(?:br|gz)$/

/** What a request line asks for, or undefined where it is no address of this site. */
function addressOf(target: string): URL | undefined {
  const url =
    /^[/\\]{2}/.test(target) || !URL.canParse(target, 'http://localhost')
      ? undefined
      : new URL(target, 'http://localhost')
  // Two slashes name no page, and at the start of an address they would name another host in a redirect.
  return url?.pathname.includes('//') ? undefined : url
}

/** Whether sirv reads a range as it is meant; any other may be ignored (RFC 9110), and some would end the server. */
function isRange(range = ''): boolean {
  const [, start, end = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? []
  return start !== undefined && (end === '' || Number(start) <= Number(end))
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') || decoded.includes('..') ? undefined : decoded
  } catch {
    return undefined
  }
}

function sendNotFound(folder: string, accepted: string, response: ServerResponse) {
  const page = join(folder, '404.html')
  const brotli = /\bbr\b/.test(accepted) && existsSync(`${page}.br`)
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    Vary: 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  })
  response.end(existsSync(page) ? readFileSync(brotli ? `${page}.br` : page) : '')
}
