import type { Edition, Part } from '../../../report/edition.ts'
import { fullAddress } from '../../../report/full-address.ts'
import { languagesOf } from '../../../report/view.ts'
import type { Language } from '../../../report/vocabulary.ts'
import type { Subject } from '../../format.ts'

/** What a citation names: one part of a report, or the whole of it, in one language. */
export interface CitedWork {
  language: Language
  /** The body that issued the report, as it writes its name; a single name, never first and last. */
  author: string
  /** The title of the report. */
  report: string
  /** The part's number and title, `2.4 Unlock stronger consumption potential`; empty for the whole report. */
  part: string
  /** The year alone: the source gives no day. */
  year: string
  /** The full address, or a path while no SITE_URL is set. */
  url: string
  /** A key for data files: `report-2024-2.4-en`. */
  key: string
}

/** A part of an edition, or the whole edition, as a work to cite in one language. */
export function citedWork(edition: Edition, part: Part | undefined, language: Language): CitedWork {
  const { page } = part ?? edition
  return {
    language,
    author: edition.issuer[language],
    report: edition.title[language],
    part: part ? `${part.number} ${part.title[language]}`.trim() : '',
    year: edition.id,
    url: fullAddress(language, page),
    key: ['report', edition.id, part?.id, language].filter(Boolean).join('-'),
  }
}

/** Report and part as one title: a colon and a space in English, a full-width colon in Chinese. */
export function fullTitle({ language, report, part }: CitedWork): string {
  return [report, part].filter(Boolean).join(language === 'zh' ? '：' : ': ')
}

/** What a file of citations holds: the work in each language of the view. */
export function worksOf({ view, edition, part }: Subject): CitedWork[] {
  return languagesOf(view).map((language) => citedWork(edition, part, language))
}
