import type { TermUse } from '../report/edition.ts'
import type { Term } from '../report/schema.ts'
import { partLabel } from '../words/part-label.ts'
import { termNote } from '../words/term-note.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** A link to a sentence, or a part, that uses a term. */
export type MentionLink = ReturnType<typeof mentionLinks>[number]

/** A term with its explanation and the sentences that use it. */
export interface GlossaryItem {
  id: string
  name: Words
  /** Its explanation, or that there is none. */
  note: Words
  mentions: MentionLink[]
  /** The term's place in the glossary, when it is shown elsewhere. */
  href: string | undefined
}

/** A term of the glossary itself: named in both languages, with every part of every edition that uses it. */
export function glossaryItem(context: PageContext, term: Term): GlossaryItem {
  return {
    ...shortItem(context, term),
    name: { zh: term.zh, en: term.en },
    mentions: context.site.editions.flatMap(({ id, termUses }) =>
      mentionLinks(context, id, termUses.get(term.id)),
    ),
    href: undefined,
  }
}

/** Terms that a part uses, without the sentences. */
export function glossaryOf(context: PageContext, terms: readonly Term[]): GlossaryItem[] {
  return terms.map((term) => shortItem(context, term))
}

/** Where each part uses a term, as links; more than one edition shows its year too. */
function mentionLinks(context: PageContext, edition: string, uses: readonly TermUse[] = []) {
  const year = context.site.editions.length > 1 ? `${edition} ` : ''
  return uses.map(({ part, sentence }) => ({
    href: context.href(part.page, sentence && `s${sentence.number}`),
    label: `${year}${partLabel(context.view, part)}`,
  }))
}

function shortItem(context: PageContext, term: Term): GlossaryItem {
  return {
    id: term.id,
    name: context.of(term),
    note: termNote(context, term),
    mentions: [],
    href: context.href({ kind: 'terms' }, term.id),
  }
}
