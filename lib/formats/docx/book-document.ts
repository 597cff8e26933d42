import { joinWords } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { looks } from '../shared/word/look.ts'
import { stylesXml } from '../shared/word/styles.ts'
import { wordBytes } from '../shared/word/word-bytes.ts'
import { chapterBlocks } from './chapter-blocks.ts'
import { contentsBlocks } from './contents-blocks.ts'
import { colophonBlocks, titleBlocks } from './frame-blocks.ts'
import { figureBlocks, glossaryBlocks, projectBlocks } from './list-blocks.ts'

/**
 * A book as a document of Word.
 * @param date when the text last changed, if that is known
 */
export function bookDocument(book: Book, date: Date | undefined): Promise<Uint8Array> {
  return wordBytes({
    view: book.view,
    margins: looks[book.view].margins,
    edge: 12,
    styles: stylesXml(book.view),
    title: book.name,
    subject: joinWords(book.subtitle ?? book.title),
    creator: joinWords(book.issuer),
    keywords: book.keywords,
    description: book.colophon.statements.map((statement) => joinWords(statement, ' ')).join(' '),
    running: book.running,
    colophon: book.colophon,
    date,
    hasTitlePage: true,
    children: [
      ...titleBlocks(book),
      ...contentsBlocks(book),
      ...chapterBlocks(book),
      ...figureBlocks(book),
      ...projectBlocks(book),
      ...glossaryBlocks(book),
      ...colophonBlocks(book),
    ],
  })
}
