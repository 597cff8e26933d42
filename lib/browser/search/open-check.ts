import { longestText } from '../../search/quotation/check-text.ts'
import { openChecker } from '../../search/quotation/open-checker.ts'
import { inSlices } from './in-slices.ts'
import type { LoadIndex } from './load-index.ts'
import { loadOlder } from './load-older.ts'

/** Everything that a check needs, with the search's own data. */
export type Check = Awaited<ReturnType<typeof openCheck>>

/**
 * Loads the data of every edition and makes them ready.
 * @param load what loads an edition
 * @param address of the newest edition's data
 * @param older of the list of all editions' data; empty where there is one edition
 * @param weights JSON: see `Report`
 */
export async function openCheck(load: LoadIndex, address: string, older: string, weights: string) {
  const indexes = [await load(address), ...(older ? await loadOlder(load, older, address) : [])]
  const check = await inSlices(openChecker(indexes, JSON.parse(weights)))
  return { indexes, check, longest: longestText, inSlices }
}
