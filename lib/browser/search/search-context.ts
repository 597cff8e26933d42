import type { Language } from '../../report/vocabulary.ts'
import type { SearchResult } from '../../search/types.ts'
import { languagesOfPage } from '../page-words.ts'

/** What the search needs to know of the page it runs on. */
export interface SearchContext {
  /** The language of the view, or the first of both; it ranks. */
  language: Language
  /** The address of the newest edition's search data. */
  index: string
  /** The address of the search page: `/zh/search/`. */
  action: string
  /** The address of a result in the view: `/zh/2024/2.4/#s2`. */
  href(result: SearchResult): string
}

/** Reads it from the header's search box. */
export function searchContext(box: HTMLElement): SearchContext {
  const action = box.querySelector('form')?.getAttribute('action') ?? ''
  return {
    language: languagesOfPage()[0] ?? 'zh',
    index: box.dataset.index ?? '',
    action,
    href: ({ edition, segment, sentence }) =>
      `${action.replace(/search\/$/, '')}${edition}/${segment}/${sentence ? `#s${sentence.number}` : ''}`,
  }
}
