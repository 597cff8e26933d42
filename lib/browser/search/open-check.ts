import type { SearchIndex } from '../../search/answer.ts'
import { longestText } from '../../search/quotation/check-text.ts'
import { openChecker } from '../../search/quotation/open-checker.ts'
import { inSlices } from './in-slices.ts'

/** Everything that a check needs, with the search's own data. */
export type Check = Awaited<ReturnType<typeof openCheck>>

/**
 * Makes ready what checks quotations.
 * @param indexes of every edition, the newest first
 * @param weights JSON: see `Report`
 */
export async function openCheck(indexes: SearchIndex[], weights: string) {
  const check = await inSlices(openChecker(indexes, JSON.parse(weights)))
  return { indexes, check, longest: longestText, inSlices }
}
