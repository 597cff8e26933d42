import type { SearchIndex } from '../../search/answer.ts'
import { loadIndex } from './load-index.ts'

/**
 * The search indexes of every edition but the newest.
 * @param list the address of the list of all editions' data
 * @param newest the address of the newest edition's data
 * @param wait called when it takes a while
 */
export async function loadOlder(list: string, newest: string, wait: () => void): Promise<SearchIndex[]> {
  const folder = list.slice(0, list.lastIndexOf('/') + 1)
  const response = await fetch(list)
  if (!response.ok) throw new Error(`${list}: ${response.status}`)
  const editions: { name: string }[] = await response.json()
  const others = editions.filter(({ name }) => !newest.endsWith(name))
  return Promise.all(others.map(({ name }) => loadIndex(`${folder}${name}`, wait)))
}
