import type { SearchIndex } from '../../search/answer.ts'
import type { Steps } from '../../search/finish.ts'
import { openIndexInSteps } from '../../search/open-index.ts'
import type { PackedSearchData } from '../../search/types.ts'
import { unpackSearchData } from '../../search/unpack-search-data.ts'
import { inSlices } from './in-slices.ts'

const indexes = new Map<string, Promise<SearchIndex>>()

/**
 * The search index of an edition; fetched once, and again after a failure.
 * @param wait called when it takes longer than a reader takes for an answer
 */
export async function loadIndex(address: string, wait: () => void): Promise<SearchIndex> {
  const slow = setTimeout(wait, 150)
  const loading = indexes.get(address) ?? fetchIndex(address)
  indexes.set(address, loading)
  try {
    return await loading
  } catch (error) {
    indexes.delete(address)
    throw error
  } finally {
    clearTimeout(slow)
  }
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return inSlices(openPacked(await response.json()))
}

function* openPacked(packed: PackedSearchData): Steps<SearchIndex> {
  const data = unpackSearchData(packed)
  yield
  return yield* openIndexInSteps(data)
}
