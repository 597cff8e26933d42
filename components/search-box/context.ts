import { languageTag } from '../../lib/report/view.ts'
import type { Language } from '../../lib/report/vocabulary.ts'
import type { SearchResult } from '../../lib/search/types.ts'
import { foreignRuns } from '../../lib/words/foreign-runs.ts'
import type { SearchStrings } from '../../lib/words/search-strings.ts'
import { makeElement } from '../search-results/make-element.ts'

/** Content of an element, as its methods take it. */
export type Content = (Node | string)[]

/** What the bundler puts in, as JSON. */
declare const SEARCH_STRINGS: string
const strings: SearchStrings = JSON.parse(SEARCH_STRINGS)

type Key = keyof SearchStrings[Language]

/** What the search needs to know of the page it runs on. */
export interface SearchContext {
  /** The languages of the view; the first one ranks. */
  languages: Language[]
  /** The address of the newest edition's search data. */
  index: string
  /** The address of the search page: `/zh/search/`. */
  action: string
  /** A string in the languages of the view, joined, for attributes. */
  text(key: Key): string
  /** The same for content, each language marked as such; its value stands apart, whichever way it is written. */
  words(key: Key, value?: string): Content
  /** How many results there are, in words. */
  count(number: number): Content
  /** The same in each language of the view, each run with its `lang`. */
  runs(of: (language: Language) => Content): Content
  /** The address of a result in the view: `/zh/2024/2.4/#s2`. */
  href(result: SearchResult): string
}

/** Reads it from the header's search box. */
export function searchContext(box: HTMLElement): SearchContext {
  const languages = (box.dataset.languages ?? 'zh')
    .split(' ')
    .filter((word): word is Language => word === 'zh' || word === 'en')
  const action = box.querySelector('form')?.getAttribute('action') ?? ''
  const runs: SearchContext['runs'] = (of) =>
    languages.flatMap((language, index) => [
      index > 0 ? ' ' : '',
      inLanguage(languageTag(language), of(language)),
    ])
  const words: SearchContext['words'] = (key, value) =>
    runs((language) => filled(strings[language][key], language, value))
  return {
    languages,
    index: box.dataset.index ?? '',
    action,
    text: (key) => languages.map((language) => strings[language][key]).join(' / '),
    words,
    count: (count) => words(count === 1 ? 'count_one' : 'count_other', String(count)),
    runs,
    href: ({ edition, segment, sentence }) =>
      `${action.replace(/search\/$/, '')}${edition}/${segment}/${sentence ? `#s${sentence.number}` : ''}`,
  }
}

/** A string with its one value, set apart, in the place of `{{…}}`. */
function filled(text: string, language: Language, value = ''): Content {
  return text
    .split(/\{\{\w+\}\}/)
    .flatMap((part, index) => [
      index > 0 ? (/^\d+$/.test(value) ? value : makeElement('bdi', '', value)) : '',
      ...foreignRuns(part, language).map((run) =>
        typeof run === 'string' ? run : inLanguage(run.lang, [run.text]),
      ),
    ])
}

function inLanguage(lang: string, content: Content): HTMLElement {
  const run = makeElement('span', '', ...content)
  run.lang = lang
  return run
}
