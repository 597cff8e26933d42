import { BuilderElement, FileChild, StringContainer, TextRun, type XmlComponent } from 'docx'
import { joinWords } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { type Titled, titleWords } from '../shared/word/heading.ts'
import { linkTo, paragraph, placeName, said, tab } from '../shared/word/words.ts'
import { levelId } from './list-blocks.ts'

/**
 * The contents: a field, filled in with links, since many programs show what it holds and Word would else ask before it
 * filled it in. Pages are the program's own, and so are their numbers: it adds them when a reader brings the field up to
 * date.
 */
export function contentsBlocks(book: Book): FileChild[] {
  const entries = entriesOf(book)
  const lines = entries.map(({ level, ...entry }, index) =>
    paragraph(`TOC${level}`, [
      ...(index === 0 ? [fieldBegin('TOC \\o "1-2" \\h \\z \\u')] : []),
      linkTo(placeName(entry.id), [
        ...said(entry.number, 'en'),
        tab(),
        ...titleWords(book.view, 3, entry.title),
      ]),
      ...(index === entries.length - 1 ? [fieldEnd()] : []),
    ]),
  )
  const title = paragraph('TOCHeading', titleWords(book.view, 1, book.contents), { pageBreakBefore: true })
  return [new Gallery(joinWords(book.contents), [title, ...lines])]
}

/** A heading of the document. */
interface Entry extends Titled {
  id: string
  number: string
  level: 1 | 2
}

/** All headings of the two upper levels. */
function entriesOf({ chapters, figures, projects, terms, colophon }: Book): Entry[] {
  const list = (id: string, { title }: Pick<Titled, 'title'>, isThere: boolean): Entry[] =>
    isThere ? [{ id, number: '', title, level: 1 }] : []
  return [
    ...chapters.flatMap((chapter): Entry[] => [
      { ...chapter, level: 1 },
      ...chapter.chapters.map((inner): Entry => ({ ...inner, level: 2 })),
    ]),
    ...list('figures', figures, figures.items.length > 0),
    ...list('projects', projects, projects.levels.length > 0),
    ...projects.levels.map(
      ({ title }, index): Entry => ({ id: levelId(index), number: '', title, level: 2 }),
    ),
    ...list('terms', terms, terms.items.length > 0),
    ...list('colophon', colophon, true),
  ]
}

/** What Word takes for a table of contents: blocks with the mark of that gallery (ECMA-376, part 1, 17.5.2). */
class Gallery extends FileChild {
  constructor(title: string, blocks: FileChild[]) {
    super('w:sdt')
    this.root.push(
      element('w:sdtPr', [
        valued('w:alias', title),
        element('w:docPartObj', [
          valued('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', blocks),
    )
  }
}

function fieldBegin(instruction: string): TextRun {
  return new TextRun({
    children: [fieldMark('begin'), new StringContainer('w:instrText', instruction), fieldMark('separate')],
  })
}

function fieldEnd(): TextRun {
  return new TextRun({ children: [fieldMark('end')] })
}

function fieldMark(type: string): XmlComponent {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  })
}

function element(name: string, children: XmlComponent[] = []): XmlComponent {
  return new BuilderElement({ name, children })
}

function valued(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } })
}
