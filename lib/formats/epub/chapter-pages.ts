import { x } from 'xastscript'
import { paragraphsOf } from '../../report/paragraphs.ts'
import type { Book } from '../shared/book/book.ts'
import { type BookSentence, type Chapter, flatChapters } from '../shared/book/chapters.ts'
import { byLanguage, type EpubPage, heading, inLanguages, type Node } from './xhtml.ts'

/** Every chapter on a page of its own, with the parts below it. */
export function chapterPages(book: Book): EpubPage[] {
  return book.chapters.map((chapter) => ({
    file: `${anchor(chapter.id)}.xhtml`,
    title: chapter.title,
    number: chapter.number,
    type: 'chapter',
    contents: [
      ...(chapter.before ? inLanguages('p', chapter.before, 'quiet') : []),
      heading('h1', chapter.number, chapter.title, anchor(chapter.id)),
      ...body(book, chapter),
      ...chapter.chapters.flatMap((inner) => [
        heading('h2', inner.number, inner.title, anchor(inner.id)),
        ...body(book, inner),
      ]),
    ],
    inner: chapter.chapters.map(({ id, number, title }) => ({ id: anchor(id), number, title })),
  }))
}

/** Where a part stands in the book, or undefined when it is not in it. */
export function placeOf(book: Book, part: string): string | undefined {
  const chapter = book.chapters.find((one) => flatChapters([one]).some(({ id }) => id === part))
  return chapter && `${anchor(chapter.id)}.xhtml#${anchor(part)}`
}

/** An id that XML allows, which may not begin with a digit. */
function anchor(id: string): string {
  return `part-${id}`
}

function body({ view }: Book, chapter: Chapter): Node[] {
  const { address, sentences, notes } = chapter
  return [
    ...(address ? [x('p', { class: 'address' }, [x('a', { href: address }, address)])] : []),
    ...(view === 'zh-en'
      ? sentences.map((sentence) =>
          x('div', { class: 'pair', id: sentenceId(chapter, sentence) }, pair(chapter, sentence)),
        )
      : paragraphsOf(sentences).map((group) => x('p', { class: 'text' }, run(chapter, group)))),
    ...notes.map(({ label, text }) =>
      x(
        'aside',
        { class: 'note' },
        byLanguage(text, (said, attributes, language) => [
          x('p', attributes, [x('b', label[language] ?? ''), language === 'zh' ? '：' : ': ', said]),
        ]),
      ),
    ),
  ]
}

/** The sentences of a paragraph; English ones stand apart, Chinese ones do not. */
function run(chapter: Chapter, sentences: BookSentence[]): Node[] {
  return sentences.map((sentence) =>
    x('span', { id: sentenceId(chapter, sentence) }, [
      mark(chapter, sentence),
      sentence.text.zh ?? `${sentence.text.en} `,
    ]),
  )
}

function pair(chapter: Chapter, sentence: BookSentence): Node[] {
  return byLanguage(sentence.text, (text, attributes, language) => [
    x('p', attributes, [...(language === 'zh' ? [mark(chapter, sentence)] : []), text]),
  ])
}

/** The number of a sentence, which leads to its permanent link. */
function mark({ address }: Chapter, { number }: BookSentence): Node {
  const shown = String(number)
  return x('sup', [address ? x('a', { href: `${address}#s${number}` }, shown) : shown])
}

function sentenceId(chapter: Chapter, { number }: BookSentence): string {
  return `${anchor(chapter.id)}-s${number}`
}
