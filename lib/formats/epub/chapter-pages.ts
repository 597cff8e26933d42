import { x } from 'xastscript'
import { paragraphsOf } from '../../report/paragraphs.ts'
import type { Language } from '../../report/vocabulary.ts'
import type { Book } from '../shared/book/book.ts'
import { type BookSentence, type Chapter, flatChapters } from '../shared/book/chapters.ts'
import { byLanguage, type EpubPage, heading, inLanguages, type Node, runs } from './xhtml.ts'

/** Every chapter on a page of its own, with the parts below it. */
export function chapterPages(book: Book): EpubPage[] {
  return book.chapters.map((chapter) => ({
    file: `${anchor(chapter.id)}.xhtml`,
    title: chapter.title,
    number: chapter.number,
    type: 'chapter',
    heading: anchor(chapter.id),
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

/** A link to a part: its number, or the title of one that has none; the name that lists give it where it is not in the book. */
export function partLink({ chapters }: Book, { part, number }: { part: string; number: string }): Node {
  const page = chapters.find((one) => flatChapters([one]).some(({ id }) => id === part))
  const chapter = flatChapters(chapters).find(({ id }) => id === part)
  if (!page || !chapter) return number
  const href = `${anchor(page.id)}.xhtml#${anchor(part)}`
  return x('a', { href }, chapter.number ? [chapter.number] : inLanguages('span', chapter.title))
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
          x('p', attributes, [
            x('b', label[language] ?? ''),
            language === 'zh' ? '：' : ': ',
            ...runs(said, language),
          ]),
        ]),
      ),
    ),
  ]
}

/** The sentences of a paragraph; English ones stand apart, Chinese ones do not. */
function run(chapter: Chapter, sentences: BookSentence[]): Node[] {
  return sentences.flatMap((sentence) =>
    byLanguage(sentence.text, (text, _, language) => [
      x('span', { id: sentenceId(chapter, sentence) }, [
        mark(chapter, sentence, language),
        ...runs(language === 'zh' ? text : `${text} `, language),
      ]),
    ]),
  )
}

function pair(chapter: Chapter, sentence: BookSentence): Node[] {
  return byLanguage(sentence.text, (text, attributes, language) => [
    x('p', attributes, [
      ...(language === 'zh' ? [mark(chapter, sentence, language)] : []),
      ...runs(text, language),
    ]),
  ])
}

/** The number of a sentence, which leads to the sentence itself: a place in the book that can be kept. */
function mark(chapter: Chapter, sentence: BookSentence, language: Language): Node {
  const { number, label } = sentence
  const link = { href: `#${sentenceId(chapter, sentence)}`, 'aria-label': label[language] ?? '' }
  return x('sup', [x('a', link, String(number))])
}

function sentenceId(chapter: Chapter, { number }: BookSentence): string {
  return `${anchor(chapter.id)}-s${number}`
}
