import type { Book } from '../../lib/formats/shared/book/book.ts'
import { flatChapters } from '../../lib/formats/shared/book/chapters.ts'
import { compact } from './downloads.ts'

/**
 * What stands on two pages as one text. A sentence that goes on overleaf in two languages leaves the beginnings of both
 * on one page and their ends on the next: each language is put together again.
 * @returns undefined where no sentence of the book goes on from one to the other
 */
export function joinedPair(before: string, after: string, book: Book): string | undefined {
  if (book.view !== 'zh-en') return undefined
  for (const { text } of flatChapters(book.chapters).flatMap(({ sentences }) => sentences)) {
    const [zh, en] = [compact(text.zh ?? ''), compact(text.en ?? '')]
    for (let zhCut = 1; zhCut <= zh.length; zhCut += 1) {
      if (!after.startsWith(zh.slice(zhCut))) continue
      const rest = after.slice(zh.length - zhCut)
      for (let enCut = 1; enCut < en.length; enCut += 1) {
        const first = zh.slice(0, zhCut) + en.slice(0, enCut)
        if (rest.startsWith(en.slice(enCut)) && before.endsWith(first))
          return before.slice(0, -first.length) + zh + en + rest.slice(en.length - enCut)
      }
    }
  }
  return undefined
}
