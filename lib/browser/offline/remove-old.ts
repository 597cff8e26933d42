import { readBundlePath } from './bundles.ts'
import type { Store } from './store.ts'

/** How many bundles of modules stay: that of the release before too, for pages that are still open. */
const stays = 2

/**
 * Removes what a newer release has replaced. Bundles of other views stay until theirs are there: without a network their
 * pages are better than none.
 * @param path the bundle of pages that is there now
 * @param letters the letters that are still needed
 */
export async function removeOld(store: Store, path: string, letters: readonly string[]): Promise<void> {
  const now = readBundlePath(path)
  const paths = await store.paths()
  const tools = paths.filter((one) => one.startsWith('assets/tools-')).slice(0, -stays)
  const old = paths.filter((one) => {
    const pages = readBundlePath(one)
    const isReplaced = pages?.bundle === now?.bundle && pages?.release !== now?.release
    return isReplaced || tools.includes(one) || (one.startsWith('assets/letters-') && !letters.includes(one))
  })
  await Promise.all(old.map((one) => store.delete(one)))
}
