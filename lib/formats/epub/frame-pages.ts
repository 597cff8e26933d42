import { x } from 'xastscript'
import type { Words } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { type EpubPage, heading, inLanguages } from './xhtml.ts'

/** The title page, with what the copy is and is not. */
export function titlePage(book: Book, title: Words): EpubPage {
  const { colophon, slogan, subtitle, issuer } = book
  return {
    file: 'title.xhtml',
    title,
    type: 'titlepage',
    heading: 'title',
    contents: [
      x('p', { class: 'year' }, book.year),
      heading('h1', '', book.title, 'title'),
      ...[slogan, subtitle, issuer].flatMap((words) => (words ? inLanguages('p', words) : [])),
      x('div', { class: 'quiet' }, [
        ...colophon.statements.flatMap((statement) => inLanguages('p', statement)),
        ...inLanguages('p', colophon.changed),
      ]),
    ],
  }
}

/** The last page: what this copy is, and how to tell whether it is stale. */
export function colophonPage(book: Book): EpubPage {
  const { title, changed, hashLabel, hash, verify, licence } = book.colophon
  const { address, scan, sentenceAddress } = book
  const link = (href: string) => x('p', [x('a', { href }, href)])
  return {
    file: 'colophon.xhtml',
    title,
    type: 'colophon',
    heading: 'colophon',
    contents: [
      heading('h1', '', title, 'colophon'),
      ...inLanguages('p', changed),
      ...inLanguages('p', hashLabel),
      x('p', { class: 'hash' }, [x('code', hash)]),
      ...inLanguages('p', verify),
      ...inLanguages('p', licence),
      ...(sentenceAddress ? [...inLanguages('p', sentenceAddress.rule), link(sentenceAddress.example)] : []),
      ...(address ? [...inLanguages('p', scan), link(address)] : []),
    ],
  }
}
