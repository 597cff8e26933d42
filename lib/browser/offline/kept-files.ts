import { type BundledLetters, readBundlePath, viewOf } from './bundles.ts'
import { wholePage } from './packed-page.ts'
import type { Store } from './store.ts'

/** A page that a device keeps, with the release it is of. */
export interface KeptPage {
  html: string
  release: string
  /** The headers that its bundle came with. */
  headers: Headers
  /** The letters of the pages of its bundle. */
  letters: readonly BundledLetters[]
}

/**
 * Looks for a page in the bundles that are kept, first in those of a release; a page that is in no view stands in all of
 * them.
 * @param path below the site’s root, with or without a slash at its end
 */
export async function keptPage(
  store: Store,
  path: string,
  release: string | undefined,
): Promise<KeptPage | undefined> {
  const bundles = (await store.paths()).filter((one) => readBundlePath(one))
  const isCurrent = (bundle: string) => readBundlePath(bundle)?.release === release
  for (const bundle of [...bundles.filter(isCurrent), ...bundles.filter((one) => !isCurrent(one))]) {
    if (!mayHave(readBundlePath(bundle)?.bundle ?? '', path)) continue
    const kept = await store.pages(bundle)
    const name = kept?.bundle.get(path) === undefined ? `${path}/` : path
    const packed = kept?.bundle.get(name)
    if (!kept || packed === undefined) continue
    const { release, letters, rules } = kept.bundle.facts
    return { html: await wholePage(packed, name, rules), release, headers: kept.headers, letters }
  }
  return undefined
}

/** Whether a page may be in a bundle: only such are unpacked. */
function mayHave(bundle: string, path: string): boolean {
  return path === '' || path === 'offline/' || `${path}/`.startsWith(`${viewOf(bundle)}/`)
}

/** A file that pages load, alone or from a bundle of modules; bundles are asked for by no page that is not there. */
export async function keptFile(store: Store, path: string): Promise<Response | undefined> {
  const alone = await store.get(path)
  if (alone) return alone
  for (const bundle of (await store.paths()).filter((one) => one.startsWith('assets/tools-'))) {
    const kept = await store.bundle<undefined>(bundle)
    const text = kept?.bundle.get(path)
    if (kept && text !== undefined) return answer(text, typeOf(path), kept.headers)
  }
  return undefined
}

/**
 * Letters of titles for a page whose own file is not kept: the first of its bundle. Those that are not among them come as
 * soon as its script has the bundle (load-letters.ts).
 * @param path of the page
 */
export async function lettersInstead(store: Store, path: string): Promise<Response | undefined> {
  const page = await keptPage(store, path, undefined)
  // The titles of a view are set in one face.
  const titles = page?.letters.find(({ family }) => family !== 'Numerals')
  return titles && store.get(titles.path)
}

/** A text as the site would send it: with the headers that its bundle came with, but those that say what the bundle is. */
export function answer(text: string, type: string, headers: Headers): Response {
  const own = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified', 'cache-control'])
    own.delete(name)
  own.set('content-type', type)
  return new Response(text, { headers: own })
}

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
}

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? ''
}
