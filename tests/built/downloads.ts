import { readFileSync } from 'node:fs'
import { type XmlElement, XmlText } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import { type Book, bookOf } from '../../lib/formats/shared/book/book.ts'
import { flatChapters } from '../../lib/formats/shared/book/chapters.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { languagesOf, type View } from '../../lib/report/view.ts'
import type { Words } from '../../lib/words/words.ts'
import { isElement } from '../fixtures/xml-elements.ts'
import { site } from './built-site.ts'

/** An edition of what was built, as the files to keep set it, or one of its areas. */
export function builtBook(edition: Edition, view: View, area?: string): Book {
  const part = edition.areas.find(({ id }) => id === area)
  return bookOf({ site: site.content, edition, view, date: undefined, part })
}

/**
 * All that stands between the first title of a book's text and its last remark, in reading order, without white space.
 * @param marks whether the numbers of sentences stand before them
 */
export function wordsOfText(book: Book, marks: boolean): string {
  const said = (words: Words) => languagesOf(book.view).map((language) => words[language] ?? '')
  return compact(
    flatChapters(book.chapters)
      .flatMap(({ before, number, title, address, sentences, notes }) => [
        ...(before ? said(before) : []),
        number,
        ...said(title),
        address ?? '',
        ...sentences.flatMap((sentence) => [marks ? sentence.number : '', ...said(sentence.text)]),
        ...notes.flatMap(({ label, text }) =>
          languagesOf(book.view).flatMap((language) => [
            label[language] ?? '',
            language === 'zh' ? '：' : ':',
            text[language] ?? '',
          ]),
        ),
      ])
      .join(''),
  )
}

/** Without white space, which every format breaks in its own way. */
export function compact(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** The files of an EPUB by their paths, in their order. */
export function openEpub(path: string): Record<string, string> {
  const files = unzipSync(new Uint8Array(readFileSync(path)))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The words of an element without the numbers of sentences. */
export function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      child instanceof XmlText ? child.text : isElement(child) && child.name !== 'sup' ? wordsOf(child) : '',
    )
    .join('')
}
