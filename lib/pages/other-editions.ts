import type { Page } from '../report/address.ts'
import type { Edition } from '../report/edition.ts'
import { findPart } from '../report/find-part.ts'
import type { Language } from '../report/vocabulary.ts'
import { concernName } from '../words/concern-name.ts'
import { listedTitle } from '../words/listed-title.ts'
import { type StringKey, string } from '../words/strings.ts'
import { wholeTitle } from '../words/whole-title.ts'
import type { Words } from '../words/words.ts'
import { counterpart } from './counterpart.ts'
import { kindOf } from './kind-of.ts'
import type { PageContext } from './page-context.ts'

/** A link to another edition, which says its year and what it leads to there. */
export interface EditionLink {
  href: string
  title: Words
}

/** From a page of an older edition to the newest. */
export function newerEdition(context: PageContext): EditionLink | undefined {
  const [newest] = context.site.editions
  return newest === context.edition ? undefined : linkTo(context, newest, 'editions.newer')
}

/** From any page but the home page, which lists all, to the edition before its own. */
export function editionBefore(context: PageContext): EditionLink | undefined {
  const { site, edition, page } = context
  if (kindOf(page.kind).newest) return
  return linkTo(context, site.editions[site.editions.indexOf(edition) + 1], 'head.ofYear')
}

function linkTo(
  { site, page, edition, phrase, href }: PageContext,
  other: Edition | undefined,
  key: StringKey,
): EditionLink | undefined {
  if (!other) return
  const target = 'edition' in page ? counterpart(site, page, edition, other) : other.page
  return {
    href: href(target),
    title: phrase(key, (language) => ({ year: other.id, title: titleOf(other, target, language) })),
  }
}

function titleOf(edition: Edition, page: Page, language: Language): string {
  if ('part' in page) {
    const part = findPart(edition, page.part)
    return part ? `${part.number} ${listedTitle(part)[language]}`.trim() : ''
  }
  const concern = 'concern' in page && edition.concerns.find(({ id }) => id === page.concern)
  if (concern) return concernName(concern, language)
  const { beside } = kindOf(page.kind)
  return beside ? string(language, beside) : wholeTitle(edition)[language]
}
