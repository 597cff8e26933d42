import type { SearchResult } from '../../search/answer.ts'
import { languagesOfPage } from '../page-words.ts'

export type SearchContext = ReturnType<typeof searchContext>

/** What the search needs to know of the page it runs on, read from the header's search box. */
export function searchContext(box: HTMLElement) {
  /** The search page: `/zh/search/`. */
  const action = box.querySelector('form')?.getAttribute('action') ?? ''
  /** The address of the view: `/zh/`. */
  const root = action.replace(/search\/$/, '')
  return {
    root,
    /** The language of the view, or the first of both; it ranks. */
    language: languagesOfPage()[0] ?? ('zh' as const),
    /** The year of the edition that the page is of, where it is not the newest. */
    edition: (box.dataset.older === '' && /-(\d+)-[^/]*$/.exec(box.dataset.index ?? '')?.[1]) || '',
    /** The address of that edition's search data. */
    index: box.dataset.index ?? '',
    action,
    /** The address of a result in the view: `/zh/2024/2.4/#s2`. */
    href: ({ path }: SearchResult) => `${root}${path}`,
  }
}
