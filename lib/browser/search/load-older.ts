import type { SearchIndex } from '../../search/answer.ts'
import type { LoadIndex } from './load-index.ts'

/**
 * The search indexes of every edition but the newest.
 * @param list the address of the list of all editions' data
 * @param newest the address of the newest edition's data
 */
export async function loadOlder(load: LoadIndex, list: string, newest: string): Promise<SearchIndex[]> {
  const folder = list.slice(0, list.lastIndexOf('/') + 1)
  const response = await fetch(list)
  if (!response.ok) throw new Error(`${list}: ${response.status}`)
  const editions: { name: string }[] = await response.json()
  const others = editions.filter(({ name }) => !newest.endsWith(name))
  return Promise.all(others.map(({ name }) => load(`${folder}${name}`)))
}
