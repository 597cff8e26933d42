import { partNumber } from '../report/find-part.ts'
import { neighboursOf } from '../report/neighbours.ts'
import type { Edition, Part } from '../report/types.ts'
import type { PageContext } from '../words/page-context.ts'
import { shortTitle, type Words } from '../words/words.ts'

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
export function pagerOf(context: PageContext, edition: Edition, part: Part): PagerData {
  const { previous, next } = neighboursOf(edition, part)
  const link = (other: Part | undefined, direction: Words): PagerLink | undefined =>
    other && {
      href: context.partHref(edition, other),
      direction,
      number: partNumber(other),
      title: context.of(other.kind === 'area' ? shortTitle(other.title) : other.title),
    }
  return {
    label: context.text('nav.reading'),
    previous: link(previous, context.words('nav.previous')),
    next: link(next, context.words('nav.next')),
  }
}
