import type { Part } from '../../report/edition.ts'
import type { Subject } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { flatChapters } from '../shared/book/chapters.ts'
import { aboutCopy } from '../shared/markdown-about.ts'
import { writeMarkdown } from '../shared/markdown-blocks.ts'
import { chapterBlocks } from '../shared/markdown-chapter.ts'

/** A part in one language, with the parts below it, then what the copy is. */
export function partMarkdownText({ part, ...subject }: Omit<Subject, 'part'> & { part: Part }): string {
  const book = bookOf(subject)
  const chapter = flatChapters(book.chapters).find(({ id }) => id === part.id)
  return writeMarkdown({
    type: 'root',
    children: [
      ...(chapter ? chapterBlocks(book, { ...chapter, before: undefined }, 1) : []),
      aboutCopy(book),
    ],
  })
}
