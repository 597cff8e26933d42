import { announce } from '../announce.ts'
import { startExchanging } from '../exchange/start-exchanging.ts'
import { bringPictures } from './bring-pictures.ts'
import { Bundle } from './bundle.ts'
import { type PagesFacts, pathWithTools, readBundleMark, readBundlePath } from './bundles.ts'
import { keepFiles } from './keep-files.ts'
import { loadLetters } from './load-letters.ts'
import { offlineList } from './offline-list.ts'
import { registerWorker } from './register-worker.ts'
import { removeOld } from './remove-old.ts'
import { Store } from './store.ts'
import { splitWithTools } from './with-tools.ts'

export interface BringOptions {
  /** Of the end of this release. */
  signal: AbortSignal
  /** Told the path of a page that is shown in place of another. */
  shows(path: string): void
}

/**
 * Brings all pages of this page's view to the device, with what they need to be searched without a network; from then on pages
 * open from there.
 * @throws Error where the network ends before the pages are there
 */
export async function bring({ signal, shows }: BringOptions): Promise<void> {
  const store = new Store(new URL('../', import.meta.url))
  const { path, release } = readBundleMark(document.documentElement.dataset.bundle)
  if (!path) return
  announce()
  const registering = registerWorker()
  registering.catch(() => undefined)
  const since = await lastAsked(store, release)
  const bundle = await pagesAt(store, path)
  startExchanging({ store, bundle, since, shows, signal })
  const { tools, letters } = bundle.facts
  // Pages can do without letters.
  const dressing = loadLetters(store, letters).catch(() => undefined)
  const modules = [tools, ...loadedModules(store)]
  await keepFiles(store, modules)
  // Now the worker has what it answers with, for this page too.
  const claiming = registering.then(claim)
  claiming.catch(() => undefined)
  await dressing
  const wanted = await whatIsWanted(store, release)
  const ahead = letters.flatMap(({ path, isKept }) => (isKept ? path : []))
  await keepFiles(store, [...wanted, ...ahead])
  if (wanted.length > 0) await store.keepAll(release)
  await removeOld(store, [path, ...modules, ...wanted, ...letters.map(({ path }) => path)])
  await claiming
  bringPictures()
}

async function claim() {
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage('claim')
}

/** The modules that stand in no bundle, since a page has loaded them before it brings one: from the browser's own cache. */
function loadedModules(store: Store): string[] {
  const { src = '' } = document.querySelector<HTMLScriptElement>('script[type="module"]') ?? {}
  return [src, import.meta.url].flatMap((address) => store.pathOf(address) ?? [])
}

/** What else there is of a release, where the reader keeps everything and has it of another. */
async function whatIsWanted(store: Store, release: string): Promise<string[]> {
  const kept = await store.keptRelease()
  if (kept === undefined || kept === release) return []
  const list = await offlineList(await fetch(store.at('offline.json'), { cache: 'no-cache' }))
  return list.release === release ? list.files : []
}

/**
 * When the site was last asked: as the worker has noted it; where none answers for this page, it came from the network.
 * Where nothing can be kept, that is so too.
 */
async function lastAsked(store: Store, release: string): Promise<number> {
  const { timeOrigin } = performance
  try {
    if (!navigator.serviceWorker?.controller) await store.confirm(release, timeOrigin)
    const confirmed = await store.confirmed()
    return confirmed?.release === release ? confirmed.at : timeOrigin
  } catch {
    return timeOrigin
  }
}

/**
 * The bundle of pages, from the device or else from the network, with that of modules where the device has none of this
 * release; a device that keeps nothing has it as long as the page is open.
 */
async function pagesAt(store: Store, path: string): Promise<Bundle<PagesFacts>> {
  const kept = await store.pages(path).catch(() => undefined)
  if (kept) return kept.bundle
  const together = (await hasRelease(store, path)) ? undefined : pathWithTools(path)
  const response = await fetch(store.at(together ?? path))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const text = await response.text()
  const { tools, pages } = together ? splitWithTools(text) : { tools: undefined, pages: text }
  const bundle = new Bundle<PagesFacts>(pages)
  const keep = (path: string, text: string) =>
    store.put(path, new Response(text, { headers: response.headers })).catch(() => undefined)
  await keep(path, pages)
  if (tools !== undefined) await keep(bundle.facts.tools, tools)
  return bundle
}

/** Whether the device has the pages of another view of the release of a bundle, and with them its modules. */
async function hasRelease(store: Store, path: string): Promise<boolean> {
  const paths = await store.paths().catch(() => [])
  return paths.some((one) => readBundlePath(one)?.release === readBundlePath(path)?.release)
}
