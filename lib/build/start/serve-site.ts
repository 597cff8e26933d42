import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { headersFor, indexFolder } from '../hosting/header-rules.ts'
import { addressOf } from './address-of.ts'
import { chooseCopy } from './choose-copy.ts'
import { readHeadersFile } from './read-headers-file.ts'

/**
 * Serves a built site as the configurations of nginx and Caddy do: files with their compressed copies and with the
 * headers of the site's own `_headers`, each page at one address, and the bilingual 404 page for anything else. `send`
 * answers conditions and ranges (RFC 9110 §13, §14).
 * @param basePath the path the site lives under, or `''`
 */
export function serveSite(folder: string, basePath: string): RequestListener {
  const headers = join(folder, '_headers')
  const rules = existsSync(headers) ? readHeadersFile(readFileSync(headers, 'utf8')) : []
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value)
  }
  const errorPage = `${basePath}/404.html`

  return (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return refuse(405, { Allow: 'GET, HEAD' })
    const address = addressOf(request.url ?? '/', basePath)
    if (!address || forHosts.test(address.path)) return notFound()
    const { url, path } = address
    const [, page] = byFile.exec(url.pathname) ?? []
    if (page) return leadTo(page, url)
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
      return leadTo(`${url.pathname}/`, url)
    const name = path.endsWith('/') ? `${path}index.html` : path
    setHeaders(response, basePath + path)
    const ending = chooseCopy(request, response, join(folder, name))
    if (ending === undefined) return notFound()
    if (!isOfThis(request, response)) delete request.headers.range
    const options = { root: folder, dotfiles: 'allow', index: false, cacheControl: false } as const
    send(request, name.split('/').map(encodeURIComponent).join('/') + ending, options)
      .on('error', ({ status }: { status: number }) => {
        const range = response.getHeader('Content-Range')
        if (response.headersSent) response.destroy()
        else if (status === 404) notFound()
        else refuse(status, range ? { 'Content-Range': String(range) } : {})
      })
      .pipe(response)

    function leadTo(page: string, { search }: URL) {
      setHeaders(response, page)
      response.writeHead(301, { Location: page + search }).end()
    }

    function refuse(status: number, more: Record<string, string>) {
      setHeaders(response, errorPage)
      response.writeHead(status, more).end()
    }

    function notFound() {
      setHeaders(response, errorPage)
      const file = join(folder, '404.html')
      const ending = chooseCopy(request, response, file)
      for (const name of ['ETag', 'Last-Modified']) response.removeHeader(name)
      const body = ending === undefined ? '' : readFileSync(file + ending)
      response.writeHead(404, { 'Content-Length': body.length }).end(body)
    }
  }
}

/** Files that hosts read and no reader asks for. */
const forHosts = /^\/(?:_headers|_redirects|404\.html)$|\.(?:br|gz)$/

/** A page that is asked for by its file's name. */
const byFile = new RegExp(`^(${indexFolder})index\\.html$`)

/** Whether a part is asked for of this very copy; one of another is answered with the whole (RFC 9110 §13.1.5). */
function isOfThis({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const tag = headers['if-range']
  return !tag || [response.getHeader('ETag'), response.getHeader('Last-Modified')].includes(String(tag))
}
