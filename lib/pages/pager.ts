import type { Part } from '../report/edition.ts'
import { shortTitle, type Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** A part before or after: where it is, which of the two, its number and its title. */
export interface PagerLink {
  href: string
  direction: Words
  number: string
  title: Words
}

/** Links to the parts before and after one. */
export interface PagerData {
  label: string
  previous: PagerLink | undefined
  next: PagerLink | undefined
}

/** The parts before and after one, as links. */
export function pagerOf(context: PageContext, part: Part): PagerData {
  const link = (other: Part | undefined, direction: Words): PagerLink | undefined =>
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
