import type { Metadata } from 'next'
import { canonical } from '../report/address.ts'
import { sharedTitle } from '../words/shared-title.ts'
import { hasClauses } from '../words/words.ts'
import { type PageContext, partOf } from './page-context.ts'
import { shownSentences } from './shown-sentence.ts'

/** What the card of a part shows. */
export type EmbedData = ReturnType<typeof embedData>

/**
 * A part as a card for an iframe: its text, its link and where it comes from; no script. An area's card names its tasks'
 * text by its link alone.
 */
export function embedData(context: PageContext) {
  const { view, edition, words, phrase, of, href } = context
  const part = partOf(context)
  return {
    number: part.number,
    title: of(part.title),
    /** Whether the clauses of the title after the first are set smaller. */
    deck: hasClauses(part.title),
    href: href(part.page),
    /** A frame has no margin for their numbers. */
    sentences: shownSentences(view, part, true).map((sentence) => ({ ...sentence, place: 'line' as const })),
    read: words('embed.read'),
    source: phrase('embed.source', (language) => ({
      issuer: edition.issuer[language],
      title: edition.title[language],
      year: edition.id,
    })),
    standing: words('picture.standing'),
  }
}

/** The card is found through its part, never by itself. */
export function embedMetadata(context: PageContext): Metadata {
  const url = canonical(context.href(context.page))
  return {
    title: sharedTitle(context),
    robots: { index: false },
    alternates: url ? { canonical: url } : undefined,
  }
}
