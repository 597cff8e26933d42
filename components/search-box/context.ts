import type { Language } from '../../lib/content/types.ts'
import { searchStrings } from '../../lib/i18n/element-strings.ts'
import { fill } from '../../lib/i18n/fill.ts'

/** What the search needs to know of the page it runs on. */
export interface SearchContext {
  /** The languages of the view; the first one ranks. */
  languages: Language[]
  /** The address of the newest edition's search data. */
  index: string
  /** The address of the search page: `/zh/search/`. */
  action: string
  /** A string in the languages of the view, joined. */
  text(key: keyof typeof searchStrings.zh, values?: Record<string, string | number>): string
  /** How many results there are, in words. */
  count(number: number): string
  /** The address of a part of an edition: `/zh/2024/2.4/#s2`. */
  href(edition: string, segment: string, sentence: number | undefined): string
}

/** Reads it from the header's search box. */
export function searchContext(box: HTMLElement): SearchContext {
  const languages = (box.dataset.languages ?? 'zh')
    .split(' ')
    .filter((word): word is Language => word === 'zh' || word === 'en')
  const action = box.querySelector('form')?.getAttribute('action') ?? ''
  const join = (of: (language: Language) => string) => languages.map(of).join(' / ')
  return {
    languages,
    index: box.dataset.index ?? '',
    action,
    text: (key, values = {}) => join((language) => fill(searchStrings[language][key], values)),
    count: (count) =>
      join((language) => {
        const one = language === 'en' && count === 1
        return fill(one ? searchStrings.en.count_one : searchStrings[language].count_other, { count })
      }),
    href: (edition, segment, sentence) =>
      `${action.replace(/search\/$/, '')}${edition}/${segment}/${sentence === undefined ? '' : `#s${sentence}`}`,
  }
}
