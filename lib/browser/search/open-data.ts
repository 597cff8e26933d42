import type { SearchIndex } from '../../search/answer.ts'
import type { Steps } from '../../search/finish.ts'
import { openIndexInSteps } from '../../search/open-index.ts'
import type { PackedSearchData } from '../../search/types.ts'
import { unpackSearchData } from '../../search/unpack-search-data.ts'
import { inSlices } from './in-slices.ts'

/** Makes the search data of an edition ready, as soon as they are there. */
export async function openData(coming: Promise<Response>): Promise<SearchIndex> {
  const response = await coming
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return inSlices(openPacked(await response.json()))
}

function* openPacked(packed: PackedSearchData): Steps<SearchIndex> {
  const data = unpackSearchData(packed)
  yield
  return yield* openIndexInSteps(data)
}
