import { OfflinePages } from './pages.ts'

/** What the build puts in: its version, and the files that a device without the network needs at least. */
declare const BUILD: { version: string; needed: string[] }

interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Waiting {
  request: Request
  respondWith(response: Promise<Response>): void
}
interface Worker {
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void
  skipWaiting(): Promise<void>
  clients: {
    matchAll(options: {
      includeUncontrolled: boolean
    }): Promise<{ url: string; postMessage(message: unknown): void }[]>
  }
}

const worker = self as unknown as Worker
const base = new URL('./', location.href)
const pages = new OfflinePages(base)

worker.addEventListener('install', (event) => {
  event.waitUntil(pages.add(BUILD.needed).then(() => worker.skipWaiting()))
})

// Nothing waits for this: a browser holds back every page until a worker is active. Nor does the worker claim the page
// that brought it, whose picture for the paper would then come too late.
worker.addEventListener('activate', () => {
  bringUpToDate().then(keepOpenPages)
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(base.href)) return
  const path = request.url.slice(base.href.length).replace(/[?#].*/, '')
  if (path === 'sw.js' || path.startsWith('offline.json')) return
  if (request.mode === 'navigate') event.respondWith(page(event, path))
  else if (path.startsWith('assets/')) event.respondWith(asset(event, path))
})

/** A page comes from the network, so that it is never old; without the network, as it was kept. */
async function page(event: Fetching, path: string): Promise<Response> {
  const cache = await pages.open()
  const kept = (await cache.match(pages.at(path))) ?? (await cache.match(pages.at(`${path}/`)))
  try {
    const response = await withinPatience(fetch(event.request), kept !== undefined)
    if (response.ok && (path === '' || path.endsWith('/'))) {
      event.waitUntil(cache.put(pages.at(path), response.clone()).then(bringUpToDate))
    }
    return response
  } catch {
    return kept ?? (await cache.match(pages.at('offline/'))) ?? Response.error()
  }
}

/** A hashed file never changes: what is kept is right. */
async function asset(event: Fetching, path: string): Promise<Response> {
  const cache = await pages.open()
  const kept = await cache.match(pages.at(path))
  if (kept) return kept
  const response = await fetch(event.request)
  if (response.ok) event.waitUntil(cache.put(pages.at(path), response.clone()))
  return response
}

/** A network that does not answer within five seconds counts as none, where the page is kept. */
function withinPatience(response: Promise<Response>, kept: boolean): Promise<Response> {
  if (!kept) return response
  return Promise.race([
    response,
    new Promise<Response>((_, reject) => setTimeout(() => reject(new Error('slow')), 5000)),
  ])
}

let refreshing: Promise<void> | undefined

/** Replaces pages of an older build, once per build, and tells the pages that are open. */
async function bringUpToDate() {
  if ((await pages.known())?.version === BUILD.version) return
  refreshing ??= pages
    .refresh()
    .then(async (updated) => {
      const open = updated ? await worker.clients.matchAll({ includeUncontrolled: true }) : []
      for (const client of open) client.postMessage('updated')
    })
    .catch(() => {
      refreshing = undefined
    })
  return refreshing
}

/** The page that brought the worker was loaded before it could keep anything. */
async function keepOpenPages() {
  const cache = await pages.open()
  for (const { url } of await worker.clients.matchAll({ includeUncontrolled: true })) {
    const path = url.slice(base.href.length).replace(/[?#].*/, '')
    const wanted = url.startsWith(base.href) && (path === '' || path.endsWith('/'))
    if (wanted && !(await cache.match(pages.at(path)))) await pages.add([path]).catch(() => undefined)
  }
}
