import { loadSite } from '../../lib/content/load-site.ts'
import type { Outcome } from './judge.ts'

/** What the check says of a content folder. */
export async function load(folder: string): Promise<Outcome> {
  try {
    const { problems, warnings } = await loadSite(folder, 'content')
    return { problems, warnings }
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) }
  }
}
