import type { Language } from '../report/vocabulary.ts'
import type { PackedString } from '../words/packed-string.ts'

/** Content of an element, as its methods take it. */
export type Content = (Node | string)[]

/** The values of a string's placeholders; a string may have a form of its own for a `count` of one. */
export type Values = Record<string, string | number>

/** A text in pieces, with values in the places of `{{name}}`, or of `{name}` and `{}` in what an attribute carries. */
export function filled<Value>(text: string, values: Record<string, Value>): (string | Value)[] {
  return text.split(/\{+(\w*)\}+/).map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece))
}

/** The languages of the page's view, which its search names; both on a page that has none. */
export function languagesOfPage(): Language[] {
  const search = document.querySelector<HTMLElement>('search-box')
  return (search?.dataset.languages ?? 'zh en').split(' ') as Language[]
}

/** Content in each language of the page, or in those that are named, each marked as such. */
export function inEachLanguage(of: (language: Language) => Content, languages = languagesOfPage()): Content {
  return languages.flatMap((language, index) => [
    index ? ' ' : '',
    element('span', of(language), language === 'zh' ? 'zh-CN' : 'en'),
  ])
}

/** A string in one language. A value that is a text stands apart, whichever way it is written. */
export function wordsIn(language: Language, { one, ...many }: PackedString, values: Values = {}): Content {
  const runs = ((values.count === 1 && one) || many)[language]
  return runs.flatMap((run) =>
    typeof run === 'string'
      ? filled(run, values).map((piece, index) =>
          index % 2 && typeof piece === 'string' ? element('bdi', [piece]) : `${piece}`,
        )
      : inEachLanguage(() => run, [language === 'zh' ? 'en' : 'zh']),
  )
}

/** A string as text, for attributes: in each language of the page, once where both say it alike. */
export function plainWords(string: PackedString): string {
  return textsOf(string).join(' / ')
}

/** A string as content: in each language of the page, each marked as such; once where both say it alike. */
export function words(string: PackedString, values?: Values): Content {
  const of = (language: Language) => wordsIn(language, string, values)
  return textsOf(string).length > 1 ? inEachLanguage(of) : of(languagesOfPage()[0] ?? 'zh')
}

/** The same as markup. */
export function html(string: PackedString, values?: Values): string {
  return element('p', words(string, values)).innerHTML
}

function textsOf(string: PackedString): string[] {
  return [...new Set(languagesOfPage().map((language) => string[language].flat().join('')))]
}

function element(tag: string, content: Content, lang = ''): HTMLElement {
  const made = document.createElement(tag)
  if (lang) made.lang = lang
  made.append(...content)
  return made
}
