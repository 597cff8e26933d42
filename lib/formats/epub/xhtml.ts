import type { Element } from 'xast'
import { x } from 'xastscript'
import { languageTag } from '../../report/view.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { Words } from '../../words/words.ts'
import { xml } from '../shared/xml.ts'

/** An element or a run of text. */
export type Node = Element | string

/** A document of the EPUB, in reading order. */
export interface EpubPage {
  /** Its name in the folder of the book: `part-2.xhtml`. */
  file: string
  title: Words
  /** The number that stands before the title. */
  number?: string
  /** What the EPUB vocabulary calls it: `chapter`, `glossary`. */
  type: string
  /** Whether it holds pictures, which the package must say. */
  pictures?: boolean
  contents: Node[]
  /** The headings below its own, for the contents. */
  inner?: { id: string; number: string; title: Words }[]
}

/** An XHTML document of the book. */
export function xhtml(language: string, title: string, body: Node): string {
  return xml(
    x(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
      },
      [
        x('head', [x('title', title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
        x('body', [body]),
      ],
    ),
  )
}

/** What is made of words in each of their languages, and of the attributes that say which it is. */
export function byLanguage(
  words: Words,
  make: (text: string, attributes: Record<string, string>, language: Language) => Node[],
): Node[] {
  return languages.flatMap((language) => {
    const text = words[language]
    const tag = languageTag(language)
    return text === undefined ? [] : make(text, { lang: tag, 'xml:lang': tag }, language)
  })
}

/** Words in each of their languages, each in an element that says which. */
export function inLanguages(name: string, words: Words, className?: string): Node[] {
  const more = className ? { class: className } : {}
  return byLanguage(words, (text, attributes) => [x(name, { ...attributes, ...more }, text), ' '])
}

/** A heading: its number, then its words. */
export function heading(name: 'h1' | 'h2', number: string, title: Words, id?: string): Node {
  return x(name, id ? { id } : {}, [
    ...(number ? [x('span', { class: 'number' }, number), ' '] : []),
    ...inLanguages('span', title),
  ])
}
