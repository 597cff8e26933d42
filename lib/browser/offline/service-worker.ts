import { isFresh } from './confirmed.ts'
import { answer, keptFile, keptPage, lettersInstead } from './kept-files.ts'
import { Store } from './store.ts'

interface Waiting extends Event {
  /** Of browsers that know static routes (Service Workers, “addRoutes”). */
  addRoutes?(rule: { condition: { requestDestination: string }; source: 'network' }): void
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Waiting {
  request: Request
  clientId: string
  respondWith(response: Promise<Response>): void
}
interface Worker {
  addEventListener(kind: 'install' | 'activate' | 'message', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void
  skipWaiting(): Promise<void>
  clients: {
    claim(): Promise<void>
    get(id: string): Promise<{ url: string } | undefined>
    matchAll(options: { includeUncontrolled: boolean }): Promise<{ postMessage(message: unknown): void }[]>
  }
}

const worker = self as unknown as Worker
const store = new Store(new URL('./', location.href))
/** Where the site kept single pages before there were bundles. */
const oldCache = `pages ${store.base.pathname}`

worker.addEventListener('install', (event) => {
  // Pictures come past the worker: one for paper alone would come too late by way of it.
  event.addRoutes?.({ condition: { requestDestination: 'image' }, source: 'network' })
  void worker.skipWaiting()
})
worker.addEventListener('activate', (event) => event.waitUntil(caches.delete(oldCache)))
worker.addEventListener('message', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const path = store.pathOf(request.url)
  if (path === undefined || request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(page(event, path))
  else if (isAsset.test(path)) event.respondWith(asset(event, path))
})

/** What pages load; bundles they look for themselves. */
const isAsset = /^assets\/.+(?<!\.txt)$|^icon\.svg$/
const isLetters = /^assets\/letters-/

const html = 'text/html; charset=utf-8'

/** What the last page from the network says of the site is noted before the next page is asked for. */
let noting: Promise<unknown> = Promise.resolve()

/**
 * A page comes from the device where that has the release of the last page from the network, which is not older than the
 * patience of the store; else from the network; and without a network again from the device, of whatever release.
 */
async function page(event: Fetching, path: string): Promise<Response> {
  await noting
  const confirmed = await store.confirmed().catch(() => undefined)
  const kept = await keptPage(store, path, confirmed?.release).catch(() => undefined)
  const isCurrent = kept && confirmed?.release === kept.release && isFresh(confirmed)
  // A reload asks the server.
  if (isCurrent && event.request.cache === 'default') return answer(kept.html, html, kept.headers)
  try {
    const response = await withinPatience(fetch(event.request), kept !== undefined)
    if (response.ok) {
      noting = note(response.clone()).catch(() => undefined)
      event.waitUntil(noting)
    }
    return response
  } catch {
    const shown = kept ?? (await keptPage(store, 'offline/', undefined).catch(() => undefined))
    return shown ? answer(shown.html, html, shown.headers) : Response.error()
  }
}

/** A hashed file never changes: what is kept is right. */
async function asset({ request, clientId }: Fetching, path: string): Promise<Response> {
  const kept = await keptFile(store, path).catch(() => undefined)
  if (kept) return kept
  try {
    return await fetch(request)
  } catch {
    const client = isLetters.test(path) ? await worker.clients.get(clientId) : undefined
    const page = client && store.pathOf(client.url)
    return (page === undefined ? undefined : await lettersInstead(store, page)) ?? Response.error()
  }
}

/** A network that does not answer within five seconds counts as none, where the page is kept. */
function withinPatience(response: Promise<Response>, kept: boolean): Promise<Response> {
  if (!kept) return response
  return Promise.race([
    response,
    new Promise<Response>((_, reject) => setTimeout(() => reject(new Error('slow')), 5000)),
  ])
}

/** Notes the release that a page from the network names; where it is another than before, tells the pages that are open. */
async function note(response: Response): Promise<void> {
  const [, release] =
    /^<!doctype html><html data-bundle=[a-z0-9-]*-([0-9a-f]+)/.exec(await response.text()) ?? []
  if (!release || !(await store.confirm(release))) return
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(release)
}
