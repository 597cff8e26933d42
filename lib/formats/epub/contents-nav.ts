import { x } from 'xastscript'
import type { Book } from '../shared/book/book.ts'
import { type EpubPage, heading, type Node, titleNodes } from './xhtml.ts'

/** The contents, in which reading systems navigate. */
export function contentsNav(book: Book, pages: EpubPage[]): Node {
  const entry = (href: string, { number, title }: Pick<EpubPage, 'number' | 'title'>, inner: Node[] = []) =>
    x('li', [
      x('a', { href }, titleNodes(number ?? '', title)),
      ...(inner.length > 0 ? [x('ol', inner)] : []),
    ])
  return x('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'contents' }, [
    heading('h1', '', book.contents, 'contents'),
    x(
      'ol',
      pages.map(({ inner = [], ...page }) =>
        entry(
          page.file,
          page,
          inner.map((one) => entry(`${page.file}#${one.id}`, one)),
        ),
      ),
    ),
  ])
}
