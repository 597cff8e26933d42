import { openIndex } from '../../lib/search/open-index.ts'
import type { SearchIndex } from '../../lib/search/types.ts'
import { unpackSearchData } from '../../lib/search/unpack-search-data.ts'

const indexes = new Map<string, Promise<SearchIndex>>()

/** The search index of an edition; fetched once, and again after a failure. */
export function loadIndex(address: string): Promise<SearchIndex> {
  const known = indexes.get(address)
  if (known) return known
  const loading = fetchIndex(address)
  indexes.set(address, loading)
  loading.catch(() => indexes.delete(address))
  return loading
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return openIndex(unpackSearchData(await response.json()))
}
