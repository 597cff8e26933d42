import { paragraphsOf } from '../../report/paragraphs.ts'
import { joinWords, type Words } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { type Chapter, flatChapters } from '../shared/book/chapters.ts'

/**
 * A book in one language as a text to read: a line a paragraph, an empty line between them and two before a title. What the
 * copy is stands at its head, how to tell a stale one at its end.
 */
export function plainTextOf(book: Book): string {
  const { title, slogan, subtitle, issuer, chapters, colophon } = book
  const colon = book.view === 'zh' ? '：' : ': '
  const said = (...texts: (Words | undefined)[]) => texts.flatMap((text) => (text ? joinWords(text) : []))
  const blocks = [
    ...said(title, slogan, subtitle, issuer),
    ...said(...colophon.statements, colophon.changed),
    ...(book.address ? [book.address] : []),
    ...flatChapters(chapters).flatMap((chapter) => chapterBlocks(chapter, book)),
    `\n${joinWords(colophon.title)}`,
    `${joinWords(colophon.hashLabel)}${colon}${colophon.hash}`,
    ...said(colophon.verify, colophon.licence),
  ]
  return `${blocks.join('\n\n')}\n`
}

function chapterBlocks({ before, number, title, sentences, notes }: Chapter, { view }: Book): string[] {
  const [space, colon] = view === 'zh' ? ['', '：'] : [' ', ': ']
  return [
    ...(before ? [`\n${joinWords(before)}`] : []),
    `\n${`${number} ${joinWords(title)}`.trim()}`,
    ...paragraphsOf(sentences).map((group) => group.map(({ text }) => joinWords(text)).join(space)),
    ...notes.map(({ label, text }) => `[${joinWords(label)}${colon}${joinWords(text)}]`),
  ]
}
