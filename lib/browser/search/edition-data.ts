import type { SearchIndex } from '../../search/answer.ts'
import type { LoadIndex } from './load-index.ts'

/**
 * The address of an edition's search data, from the list of those of all; undefined for a year without one.
 * @param list the address of the list
 */
export async function dataOf(list: string, year: string): Promise<string | undefined> {
  const data = await allData(list)
  return data.find((edition) => edition.year === year)?.address
}

/**
 * The search indexes of every edition, newest first.
 * @param list the address of the list of all editions' data
 */
export async function loadAll(load: LoadIndex, list: string): Promise<SearchIndex[]> {
  const data = await allData(list)
  return Promise.all(data.map(({ address }) => load(address)))
}

interface EditionData {
  year: string
  address: string
}

const lists = new Map<string, Promise<EditionData[]>>()

/** The list, asked for once; after a failure it is asked for again. */
function allData(list: string): Promise<EditionData[]> {
  const data = lists.get(list) ?? fetchList(list)
  lists.set(list, data)
  data.catch(() => lists.delete(list))
  return data
}

async function fetchList(list: string): Promise<EditionData[]> {
  const folder = list.slice(0, list.lastIndexOf('/') + 1)
  const response = await fetch(list)
  if (!response.ok) throw new Error(`${list}: ${response.status}`)
  const editions: { year: string; name: string }[] = await response.json()
  return editions.map(({ year, name }) => ({ year, address: `${folder}${name}` }))
}
