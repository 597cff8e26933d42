import { readBundlePath } from './bundles.ts'
import type { Store } from './store.ts'

/** Modules, alone and in a bundle. */
const modules = ['assets/tools-', 'assets/reader-', 'assets/bring-']
/** How many of each stay: those of the release before too, for pages that are still open and views that are not replaced. */
const stays = 2

/**
 * Removes what a newer release has replaced. Bundles of other views stay with their letters until theirs are there: without
 * a network their pages are better than none.
 * @param current the paths of what is there now
 */
export async function removeOld(store: Store, current: readonly string[]): Promise<void> {
  const replaced = new Set(current.map((path) => readBundlePath(path)?.bundle))
  const paths = await store.paths()
  const oldModules = modules.flatMap((one) => paths.filter((path) => path.startsWith(one)).slice(0, -stays))
  const isOldPages = (path: string) => {
    const pages = readBundlePath(path)
    return pages !== undefined && replaced.has(pages.bundle) && !current.includes(path)
  }
  const needed = new Set(current)
  for (const path of paths.filter((path) => readBundlePath(path) && !isOldPages(path)))
    for (const one of (await store.pages(path))?.bundle.facts.letters ?? []) needed.add(one.path)
  const isOldLetters = (path: string) => path.startsWith('assets/letters-') && !needed.has(path)
  const old = paths.filter((path) => isOldPages(path) || oldModules.includes(path) || isOldLetters(path))
  await Promise.all(old.map((path) => store.delete(path)))
}
