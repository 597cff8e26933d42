import { readBundlePath, viewsPath } from './bundles.ts'
import type { Store } from './store.ts'
import { splitViews } from './views-file.ts'

/**
 * Keeps the bundles of all views of an edition from the one file that has them all, where more than one of them is missing.
 * Where that file cannot be had they come one by one (keep-files.ts).
 * @param path of the file
 * @param files what is to be kept, the bundles among them
 * @throws DOMException where the device is full
 */
export async function keepViews(store: Store, path: string, files: readonly string[]): Promise<void> {
  const kept = await store.paths()
  const isMissing = (file: string) => {
    const named = readBundlePath(file)
    return named && viewsPath(named.bundle, named.release) === path && !kept.includes(file)
  }
  const missing = new Set(files.filter(isMissing))
  if (missing.size < 2) return
  const response = await fetch(store.at(path))
  if (!response.ok) return
  const { headers } = response
  for (const [bundle, text] of splitViews(await response.text()))
    if (missing.has(bundle)) await store.put(bundle, new Response(text, { headers }))
}
