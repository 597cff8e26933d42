import { readBundlePath } from './bundles.ts'
import type { Store } from './store.ts'

/** How many bundles of modules stay: that of the release before too, for pages that are still open. */
const stays = 2

/**
 * Removes what a newer release has replaced. Bundles of other views stay until theirs are there: without a network their
 * pages are better than none.
 * @param current the paths of what is there now
 */
export async function removeOld(store: Store, current: readonly string[]): Promise<void> {
  const replaced = new Set(current.map((path) => readBundlePath(path)?.bundle))
  const paths = await store.paths()
  const tools = paths.filter((path) => path.startsWith('assets/tools-')).slice(0, -stays)
  const old = paths.filter((path) => {
    const pages = readBundlePath(path)
    if (pages) return replaced.has(pages.bundle) && !current.includes(path)
    return tools.includes(path) || (path.startsWith('assets/letters-') && !current.includes(path))
  })
  await Promise.all(old.map((path) => store.delete(path)))
}
