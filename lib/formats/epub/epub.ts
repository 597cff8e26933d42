import { readFileSync } from 'node:fs'
import type { SiteFrame } from '../../report/schema.ts'
import type { Words } from '../../words/words.ts'
import { joinWords } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { isoDay } from '../shared/iso-day.ts'
import { longAgo } from '../shared/long-ago.ts'
import { stamp } from '../shared/stamp.ts'
import { zip } from '../shared/zip.ts'
import { chapterPages } from './chapter-pages.ts'
import { contentsNav } from './contents-nav.ts'
import { colophonPage, titlePage } from './frame-pages.ts'
import { figuresPage, projectsPage, termsPage } from './list-pages.ts'
import { containerXml, coverFile, packageXml } from './package.ts'
import { section, xhtml } from './xhtml.ts'

/** What the book's frame holds beside its text. */
export interface EpubFrame {
  titlePage: Words
  /** What makes it accessible, and who has checked that by which standard. */
  accessibility: Words
  evaluator: Words
  /** The site, by which the book has its id and the city its day. */
  site: Pick<SiteFrame, 'fileStem' | 'timeZone'>
  /** Who publishes the site; undefined until somebody does. */
  publisher: Words | undefined
  /** A picture (PNG) by which libraries show the book. */
  cover: Uint8Array
}

/**
 * A book as a reflowable EPUB 3.
 * @param date when the text last changed, if that is known
 */
export function epubBytes(book: Book, frame: EpubFrame, date?: Date): Uint8Array {
  const pages = [
    titlePage(book, frame.titlePage),
    ...(book.figures.items.length > 0 ? [figuresPage(book)] : []),
    ...chapterPages(book),
    ...(book.projects.levels.length > 0 ? [projectsPage(book)] : []),
    ...(book.terms.items.length > 0 ? [termsPage(book)] : []),
    colophonPage(book),
  ]
  const files = {
    // Reading systems look for the type at the beginning, as it is.
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': containerXml,
    'EPUB/package.opf': packageXml(book, pages, {
      stem: frame.site.fileStem,
      modified: stamp(date ?? longAgo),
      day: date && isoDay(date, frame.site),
      publisher: frame.publisher && joinWords(frame.publisher),
      accessibility: joinWords(frame.accessibility, ' '),
      evaluator: joinWords(frame.evaluator),
    }),
    'EPUB/nav.xhtml': xhtml(book.language, joinWords(book.contents), contentsNav(book, pages)),
    'EPUB/style.css': readFileSync('lib/formats/epub/style.css', 'utf8'),
    ...Object.fromEntries(
      pages.map((page) => [`EPUB/${page.file}`, xhtml(book.language, joinWords(page.title), section(page))]),
    ),
    [`EPUB/${coverFile}`]: frame.cover,
  }
  return zip(files, ['mimetype', `EPUB/${coverFile}`])
}
