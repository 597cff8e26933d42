import type { Element } from 'xast'
import { x } from 'xastscript'
import { languageTag } from '../../report/view.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import { foreignRuns } from '../../words/foreign-runs.ts'
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
  /** What the EPUB vocabulary calls it. */
  type: 'titlepage' | 'chapter' | 'glossary' | 'colophon'
  /** Whether it holds pictures, which the package must say. */
  pictures?: boolean
  /** Its first heading and what follows. */
  contents: Node[]
  /** The id of that heading, by which the page is called. */
  heading: string
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

/** A page as a section, with the role (DPUB-ARIA 1.1) that says to screen readers what its type says to reading systems. */
export function section({ type, heading, contents }: EpubPage): Node {
  const role = type === 'titlepage' ? {} : { role: `doc-${type}` }
  return x('section', { 'epub:type': type, ...role, 'aria-labelledby': heading }, contents)
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

/** A text in a language, in which words of the other one are marked as such (WCAG 3.1.2). */
export function runs(text: string, language: Language): Node[] {
  return foreignRuns(text, language).map((run) =>
    typeof run === 'string' ? run : x('span', { lang: run.lang, 'xml:lang': run.lang }, run.text),
  )
}

/** Words in each of their languages, each in an element that says which; what is the same in both stands there once. */
export function inLanguages(name: string, words: Words, className?: string): Node[] {
  const more = className ? { class: className } : {}
  if (words.zh !== undefined && words.zh === words.en) return [x(name, more, words.zh), ' ']
  return byLanguage(words, (text, attributes, language) => [
    x(name, { ...attributes, ...more }, runs(text, language)),
    ' ',
  ])
}

/** A title with its number before it, in each of its languages; a Chinese one breaks between its clauses. */
export function titleNodes(number: string, title: Words): Node[] {
  const clauses = (text: string) =>
    text.split(/(?<=，)/).map((clause) => x('span', { class: 'clause' }, runs(clause, 'zh')))
  return [
    ...(number ? [x('span', { class: 'number' }, number), ' '] : []),
    ...byLanguage(title, (text, attributes, language) => [
      x('span', attributes, language === 'zh' ? clauses(text) : runs(text, language)),
      ' ',
    ]),
  ]
}

/** A heading: its number, then its words. */
export function heading(name: 'h1' | 'h2', number: string, title: Words, id: string): Node {
  return x(name, { id }, titleNodes(number, title))
}
