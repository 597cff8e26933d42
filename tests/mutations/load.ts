import { type LoadedSite, loadSite } from '../../lib/content/load-site.ts'
import type { Problem } from '../../lib/content/problem.ts'
import type { Outcome } from './judge.ts'

/** What the check says of a content folder. */
export async function load(folder: string): Promise<Outcome> {
  try {
    const loaded: LoadedSite & { warnings?: Problem[] } = await loadSite(folder)
    return { problems: loaded.problems, warnings: loaded.warnings ?? [] }
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) }
  }
}
