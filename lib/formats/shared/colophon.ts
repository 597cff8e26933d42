import { languagesOf } from '../../report/view.ts'
import type { ViewWords } from '../../words/view-words.ts'
import type { Subject } from '../format.ts'
import { textHash } from './edition-text.ts'
import { isoDay } from './iso-day.ts'
import { longDay } from './long-day.ts'

/** What `colophonOf` gives. */
export type Colophon = ReturnType<typeof colophonOf>

/** The colophon of an edition's copies: what each says about itself, since stale copies circulate. */
export function colophonOf(
  { words, of, phrase, view }: ViewWords,
  { site, edition, date }: Pick<Subject, 'site' | 'edition' | 'date'>,
) {
  return {
    title: words('copy.about'),
    /** Not a government publication; where the text comes from; which language counts. */
    statements: [
      words('copy.notOfficial'),
      of(edition.source),
      ...(edition.attribution ? [of(edition.attribution)] : []),
      // A copy in Chinese alone holds no translation.
      ...(languagesOf(view).includes('en') ? [of(edition.translation)] : []),
    ],
    /** When the text last changed, in words. */
    changed: date
      ? phrase('copy.changed', (language) => ({
          date: longDay(date, language, site),
        }))
      : words('copy.undated'),
    /** The same as `2024-02-19`, or null when unknown. */
    day: date ? isoDay(date, site) : null,
    hashLabel: words('copy.hash'),
    hash: textHash(edition),
    /** How to tell a stale copy. */
    verify: words('copy.verify'),
    licence: of(site.licence),
    /** Of the licence of translation and notes, where it has one. */
    licenceUrl: site.licence.url,
  }
}
