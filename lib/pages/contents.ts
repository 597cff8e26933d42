import type { Page } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import { listedTitle } from '../words/listed-title.ts'
import { wholeTitle } from '../words/whole-title.ts'
import type { Words } from '../words/words.ts'
import { besideText, kindOf, showsEdition } from './kind-of.ts'
import { editionBefore } from './other-editions.ts'
import type { PageContext } from './page-context.ts'

/** The contents of an edition, with the current page marked. */
export type ContentsData = ReturnType<typeof contentsOf>

/**
 * The contents of one edition, never of all: a page's weight does not grow with the years. Pages that belong to no
 * edition lead to the areas of the newest, not to its tasks; on the whole report the parts are places of the page itself.
 */
export function contentsOf(context: PageContext) {
  const { site, page, edition, part: shown, words, of, href } = context
  const before = editionBefore(context)
  const { requirements, pledges } = edition
  const whole = href(page) === href(edition.page)
  const link = (title: Words, target: Page) => ({
    href: href(target),
    title,
    current: href(target) === href(page),
  })
  const partLink = (title: Words, part: Part) => ({
    href: whole ? `#${part.id}` : href(part.page),
    title,
    current: part === shown,
  })
  return {
    label: words('nav.contents'),
    close: words('nav.close'),
    before: [
      link(of(wholeTitle(edition)), edition.page),
      ...(requirements ? [partLink(of(listedTitle(requirements)), requirements)] : []),
    ],
    areas: edition.areas.map((area) => ({
      ...partLink(of(listedTitle(area)), area),
      number: area.id,
      open: area === shown || area.tasks.some((task) => task === shown),
      tasks: (showsEdition(page) && !kindOf(page.kind).brief ? area.tasks : []).map((task) => ({
        ...partLink(of(task.title), task),
        number: task.id,
      })),
    })),
    after: pledges ? [partLink(of(pledges.heading), pledges)] : [],
    /** The pages beside the text. */
    more: [
      ...besideText(site, edition).map(([target, key]) => link(words(key), target)),
      ...(before ? [{ ...before, current: false }] : []),
    ],
  }
}
