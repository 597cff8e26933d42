import type { Part } from '../report/edition.ts'
import { shortTitle, type Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** Links to the parts before and after one. */
export type PagerData = ReturnType<typeof pagerOf>
export type PagerLink = NonNullable<PagerData['next']>

/** The parts before and after one, as links. */
export function pagerOf(context: PageContext, part: Part) {
  const link = (other: Part | undefined, direction: Words) =>
    other && {
      href: context.href(other.page),
      direction,
      number: other.number,
      title: context.of(other.kind === 'area' ? shortTitle(other.title) : other.title),
    }
  return {
    label: context.text('nav.reading'),
    previous: link(part.previous, context.words('nav.previous')),
    next: link(part.next, context.words('nav.next')),
  }
}
