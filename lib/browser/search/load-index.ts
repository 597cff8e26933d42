import type { SearchIndex } from '../../search/answer.ts'

const indexes = new Map<string, Promise<SearchIndex>>()

/** Loads an edition for the search. */
export type LoadIndex = typeof loadIndex

/**
 * The search index of an edition, with the code that searches: both are asked for at once, and kept; after a failure they
 * are asked for again.
 * @param address of the edition’s data
 */
export function loadIndex(address: string): Promise<SearchIndex> {
  const known = indexes.get(address)
  if (known) return known
  const data = fetch(address)
  const loading = import('./open-data.ts').then(({ openData }) => openData(data))
  indexes.set(address, loading)
  for (const part of [data, loading]) part.catch(() => indexes.delete(address))
  return loading
}
