import type { Metadata } from 'next'
import { type ShownSentence, shownSentences } from '../pages/shown-sentence.ts'
import { canonical } from '../report/address.ts'
import { partNumber } from '../report/find-part.ts'
import { full } from '../report/full-address.ts'
import type { Edition, Part } from '../report/types.ts'
import type { PageContext } from '../words/page-context.ts'
import type { Words } from '../words/words.ts'
import { joinWords } from '../words/words.ts'
import { embedSize } from './embed-size.ts'
import { partFileAddress } from './part-files.ts'

/** A part as an embed, for another website's iframe: its text, its link and where it comes from; no script. */
export interface EmbedData {
  number: string
  title: Words
  href: string
  sentences: ShownSentence[]
  read: Words
  source: Words
  standing: Words
}

/** The embed of a part. An area's names its tasks' text by its link alone. */
export function embedData(context: PageContext, edition: Edition, part: Part): EmbedData {
  const { view, words, phrase, of, partHref } = context
  return {
    number: partNumber(part),
    title: of(part.title),
    href: partHref(edition, part),
    sentences: shownSentences(view, edition.id, part, true),
    read: words('embed.read'),
    source: phrase('embed.source', (language) => ({
      issuer: edition.issuer[language],
      title: edition.title[language],
      year: edition.id,
    })),
    standing: words('picture.standing'),
  }
}

/** An embed is found through its part, never by itself. */
export function embedMetadata(context: PageContext, part: Part): Metadata {
  const url = canonical(context.href(context.page))
  return {
    title: joinWords(context.of(part.title)),
    robots: { index: false },
    alternates: url ? { canonical: url } : undefined,
  }
}

/** oEmbed 1.0, type `rich`: what a website that is given the part's link puts in its place. */
export function oembedJson(context: PageContext, part: Part): string {
  const { site, view, page, of } = context
  const path = partFileAddress(view, page, 'embed/')
  const title = joinWords(of(part.title))
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const { width, height } = embedSize(view, part)
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: joinWords(of(site.name)),
      provider_url: full(context.href({ kind: 'home' })),
      width,
      height,
      html: `<iframe src="${full(path)}" width="${width}" height="${height}" title="${quoted}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    },
    null,
    2,
  )}\n`
}
