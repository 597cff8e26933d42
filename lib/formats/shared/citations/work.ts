import { fullAddress } from '../../../report/full-address.ts'
import { languagesOf } from '../../../report/view.ts'
import type { Language } from '../../../report/vocabulary.ts'
import { string } from '../../../words/strings.ts'
import type { Subject } from '../../format.ts'
import { textHash } from '../edition-text.ts'
import { isoDay } from '../iso-day.ts'
import { longDay } from '../long-day.ts'
import { capitalized } from './capitalized.ts'
import { shortTitleOf, titleOf } from './work-title.ts'

/** What a citation is of: a sentence, a part, a concern, or the whole of an edition. */
export type Cited = Pick<Subject, 'site' | 'edition' | 'part' | 'concern' | 'sentence' | 'date'>

/** What a citation names, in one language. */
export interface CitedWork {
  language: Language
  /** The body that issued the report, as it writes its name; a single name, never first and last. */
  author: string
  /** City, year, title and part: `Summary of the Government Work Report (Part II), Tingchao 2024: 2.4 Unlock …`. */
  title: string
  /** What tells it from its neighbours: number and title of the part, or the title of the report. */
  shortTitle: string
  /** The number of the sentence in its part, where one is cited. */
  sentence: number | undefined
  /** What a translation is, with the title of the original; undefined for the original itself. */
  standing: string | undefined
  /** The site that the text stands on, which is not the author's. */
  site: string
  /** The year of the report alone: the source gives no day. */
  year: string
  /** The day of the text's last change, `2026-11-26`; undefined where it is not known. */
  day: string | undefined
  /** The same in words: “release of November 26, 2026”. */
  release: string | undefined
  /** What else an editor must know, in whole sentences. */
  note: string
  /** The full address, of a sentence with its fragment; a path while no SITE_URL is set. */
  url: string
  /** A key for data files, which tells it from the works of other cities: `tingchao-work-report-2024-2.4-s2-en`. */
  key: string
}

/** A sentence, a part or the whole of an edition as a work to cite in one language. */
export function citedWork(
  { site, edition, part, concern, sentence, date }: Cited,
  language: Language,
): CitedWork {
  const { page } = concern ?? part ?? edition
  const standing =
    language === 'zh'
      ? undefined
      : string(language, 'cite.translation', {
          // What the site selected has no original but the report.
          original: `《${titleOf({ site, edition, part }, 'zh')}》`,
        })
  const release = date && string(language, 'cite.release', { date: longDay(date, language, site) })
  return {
    language,
    author: edition.issuer[language],
    title: titleOf({ site, edition, part, concern }, language),
    shortTitle: shortTitleOf({ part, concern }, language) ?? edition.title[language],
    sentence: sentence?.number,
    standing,
    site: site.name[language],
    year: edition.id,
    day: date && isoDay(date, site),
    release,
    note: sentences(language, [
      string(language, 'cite.site', { site: site.name[language] }),
      standing && `${capitalized(standing)}.`,
      edition.attribution?.[language],
      concern && string(language, 'cite.selection'),
      string(language, release ? 'cite.text' : 'cite.undated', {
        release: release ?? '',
        hash: textHash(edition),
      }),
    ]),
    url: fullAddress(language, page, sentence && `s${sentence.number}`),
    key: [site.fileStem, edition.id, part?.id ?? concern?.id, sentence && `s${sentence.number}`, language]
      .filter(Boolean)
      .join('-'),
  }
}

/** The title with the sentence: `…: 2.4 Unlock stronger consumption potential, sentence 2`. */
export function fullTitle({ language, title, sentence }: CitedWork): string {
  return sentence === undefined ? title : title + sentencePart(language, sentence)
}

/** What the title says of a sentence: `, sentence 2`; with `{}` as the number, for a slot. */
export function sentencePart(language: Language, number: number | '{}'): string {
  const words = string(language, 'sentence.number', { number })
  return language === 'zh' ? `，${words}` : `, ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** What kind of report it is: that it is a translation, of what, and of which release. */
export function genreOf({ standing, release }: CitedWork): string | undefined {
  return standing && [standing, release].filter(Boolean).join(', ')
}

/** What a file of citations holds: the work in each language of the view. */
export function worksOf(subject: Cited & Pick<Subject, 'view'>): CitedWork[] {
  return languagesOf(subject.view).map((language) => citedWork(subject, language))
}

function sentences(language: Language, texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(language === 'zh' ? '' : ' ')
}
