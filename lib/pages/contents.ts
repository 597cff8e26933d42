import type { Edition } from '../content/types.ts'
import { shortTitle, type Words } from '../i18n/words.ts'
import type { Page } from '../url/address.ts'
import type { PageContext } from './page-context.ts'

/** A line of the contents. */
export interface ContentsLink {
  href: string
  number?: string
  title: Words
  current: boolean
}

/** The contents of an edition, with the current page marked. */
export interface ContentsData {
  label: Words
  close: Words
  before: ContentsLink[]
  areas: (ContentsLink & { tasks: ContentsLink[]; open: boolean })[]
  after: ContentsLink[]
  /** Pages beside the text: targets, places, glossary, about. */
  more: ContentsLink[]
}

/**
 * The contents of one edition, never of all: a page's weight does not grow with the years. Pages that belong to no
 * edition list the areas of the newest without their tasks.
 */
export function contentsOf(context: PageContext, edition: Edition): ContentsData {
  const { page, words, of, href, partHref } = context
  const current = 'part' in page ? page.part : undefined
  const link = (title: Words, target: Page): ContentsLink => ({
    href: href(target),
    title,
    current: JSON.stringify(target) === JSON.stringify(page),
  })
  return {
    label: words('nav.contents'),
    close: words('nav.close'),
    before: [
      link(words('nav.report'), { kind: 'report', edition: edition.id }),
      link(words('part.requirements'), { kind: 'part', edition: edition.id, part: edition.requirements.id }),
    ],
    areas: edition.areas.map((area) => ({
      href: partHref(edition, area),
      number: area.id,
      title: of(shortTitle(area.title)),
      current: current === area.id,
      open: current === area.id || area.tasks.some((task) => task.id === current),
      tasks: ('edition' in page || page.kind === 'home' ? area.tasks : []).map((task) => ({
        href: partHref(edition, task),
        number: task.id,
        title: of(task.title),
        current: current === task.id,
      })),
    })),
    after: [link(words('nav.pledges'), { kind: 'part', edition: edition.id, part: edition.pledges.id })],
    more: besideText(edition).map(([target, key]) => link(words(key), target)),
  }
}

/** The pages beside the text, each with the key of its name. */
export function besideText(
  edition: Edition,
): [Page, 'nav.targets' | 'nav.places' | 'nav.terms' | 'nav.about'][] {
  return [
    [{ kind: 'targets', edition: edition.id }, 'nav.targets'],
    [{ kind: 'places', edition: edition.id }, 'nav.places'],
    [{ kind: 'terms' }, 'nav.terms'],
    [{ kind: 'about' }, 'nav.about'],
  ]
}
