import type { Metadata } from 'next'
import type { PageContext } from '../pages/page-context.ts'
import { type ShownSentence, shownSentences } from '../pages/shown-sentence.ts'
import { canonical } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import type { Words } from '../words/words.ts'
import { joinWords } from '../words/words.ts'

/** A part as a card for an iframe: its text, its link and where it comes from; no script. */
export interface EmbedData {
  number: string
  title: Words
  href: string
  sentences: ShownSentence[]
  read: Words
  source: Words
  standing: Words
}

/** The card of a part. An area's card names its tasks' text by its link alone. */
export function embedData(context: PageContext, edition: Edition, part: Part): EmbedData {
  const { view, words, phrase, of, href } = context
  return {
    number: part.number,
    title: of(part.title),
    href: href(part.page),
    sentences: shownSentences(view, part, true),
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
export function embedMetadata(context: PageContext, part: Part): Metadata {
  const url = canonical(context.href(context.page))
  return {
    title: joinWords(context.of(part.title)),
    robots: { index: false },
    alternates: url ? { canonical: url } : undefined,
  }
}
