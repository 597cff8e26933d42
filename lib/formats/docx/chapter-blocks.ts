import type { FileChild, IParagraphOptions } from 'docx'
import { paragraphsOf } from '../../report/paragraphs.ts'
import { languageOf } from '../../report/view.ts'
import type { Book } from '../shared/book/book.ts'
import type { Chapter } from '../shared/book/chapters.ts'
import { heading } from '../shared/word/heading.ts'
import { twentieths } from '../shared/word/look.ts'
import { noteBlocks } from '../shared/word/note-blocks.ts'
import { pairTable } from '../shared/word/pair-table.ts'
import { sentenceMark, sentenceRow } from '../shared/word/sentences.ts'
import { type Inline, paragraph, paragraphsIn, placeName, said, webLink } from '../shared/word/words.ts'

/** The chapters: running text in one language, sentence beside sentence in two. */
export function chapterBlocks(book: Book): FileChild[] {
  return book.chapters.flatMap((chapter) => {
    const { before } = chapter
    return [
      ...(before ? paragraphsIn('Lead', before, { spacing: { before: twentieths(20) } }) : []),
      ...partBlocks(book, chapter, 1, before ? { spacing: { before: twentieths(6) } } : {}),
      ...chapter.chapters.flatMap((inner) => partBlocks(book, inner, 2)),
    ]
  })
}

function partBlocks(
  book: Book,
  chapter: Chapter,
  level: 1 | 2,
  more: Partial<IParagraphOptions> = {},
): FileChild[] {
  const { id, number, title, address, notes } = chapter
  return [
    heading(book.view, level, { id: placeName(id), number, title }, more),
    ...(address ? [paragraph('PermanentLink', [webLink(address)])] : []),
    ...textBlocks(book, chapter),
    ...notes.flatMap((note) => noteBlocks(note.label, note.text)),
  ]
}

function textBlocks({ view }: Book, { sentences, counted }: Chapter): FileChild[] {
  if (view === 'zh-en')
    return pairTable(sentences.map(({ number, text }) => sentenceRow(counted, number, text)))
  const language = languageOf(view)
  return paragraphsOf(sentences).map((group) =>
    paragraph(
      'BodyText',
      group.flatMap(({ number, text }, index): Inline[] => [
        ...(index > 0 && language === 'en' ? said(' ', 'en') : []),
        sentenceMark(counted, number, 'SentenceNumber'),
        ...said('\u00a0', language, { style: 'SentenceNumber' }),
        ...said(text[language] ?? '', language),
      ]),
    ),
  )
}
