import type { Store } from './store.ts'
import { splitViews } from './views-file.ts'

const beginning = 'assets/views'

/**
 * Keeps the bundles of all views of an edition from the one file that has them all, where more than one of them is missing.
 * Where that file cannot be had they come one by one (keep-files.ts).
 * @param path of the file
 * @param files what is to be kept, the bundles among them
 * @throws DOMException where the device is full
 */
export async function keepViews(store: Store, path: string, files: readonly string[]): Promise<void> {
  const ending = path.slice(beginning.length)
  const bundles = files.filter(
    (file) => file.endsWith(ending) && /^assets\/pages-[a-z-]+$/.test(file.slice(0, -ending.length)),
  )
  const kept = await store.paths()
  const missing = new Set(bundles.filter((file) => !kept.includes(file)))
  if (missing.size < 2) return
  const response = await fetch(store.at(path))
  if (!response.ok) return
  const { headers } = response
  for (const [bundle, text] of splitViews(await response.text()))
    if (missing.has(bundle)) await store.put(bundle, new Response(text, { headers }))
}
