import type { Term } from '../report/lists.ts'
import { idsIn, mentionsOf } from '../report/mentions.ts'
import type { Edition, Part } from '../report/types.ts'
import type { PageContext } from '../words/page-context.ts'
import { partLabel } from '../words/part-label.ts'
import type { Words } from '../words/words.ts'

/** A link to a sentence that uses a term or names a place. */
export interface MentionLink {
  href: string
  label: string
}

/** A term with its explanation and the sentences that use it. */
export interface GlossaryItem {
  id: string
  name: Words
  note: Words | undefined
  mentions: MentionLink[]
  /** The term's place in the glossary, when it is shown elsewhere. */
  href: string | undefined
}

/** The whole glossary, in the order of the list. */
export function glossaryItems(context: PageContext): GlossaryItem[] {
  return context.site.terms.map((term) => ({
    ...glossaryItem(context, term),
    name: { zh: term.zh, en: term.en },
    mentions: context.site.editions.flatMap((edition) => mentionLinks(context, edition, 'term', term.id)),
    href: undefined,
  }))
}

/** The terms a part uses, without the sentences. */
export function glossaryOf(context: PageContext, part: Part): GlossaryItem[] {
  return idsIn(part, 'term').flatMap((id) => {
    const term = context.site.terms.find((candidate) => candidate.id === id)
    return term ? glossaryItem(context, term) : []
  })
}

/** The parts of an edition that mark an id, as links to the first sentence that does; more than one edition shows its year too. */
export function mentionLinks(
  context: PageContext,
  edition: Edition,
  kind: 'term' | 'place',
  id: string,
): MentionLink[] {
  const year = context.site.editions.length > 1 ? `${edition.id} ` : ''
  const mentions = mentionsOf(edition, kind, id)
  return mentions
    .filter(({ part }, index) => mentions.findIndex((other) => other.part === part) === index)
    .map(({ part, sentence }) => ({
      href: context.partHref(edition, part, `s${sentence.number}`),
      label: `${year}${partLabel(context.view, part)}`,
    }))
}

function glossaryItem(context: PageContext, term: Term): GlossaryItem {
  return {
    id: term.id,
    name: context.of(term),
    note: term.note ? context.of(term.note) : undefined,
    mentions: [],
    href: context.href({ kind: 'terms' }, term.id),
  }
}
