import type { Page } from '../report/address.ts'
import { fullFileAddress } from '../report/full-address.ts'
import { languageOf, languagesOf } from '../report/view.ts'
import type { Format, Subject } from './format.ts'
import { type AnyFormat, type AnySubject, textsOf } from './format-files.ts'
import { formats } from './formats.ts'

/** A link of a page's head to a file. */
export interface HeadLink {
  rel: string
  type: string
  href: string
  title: string | undefined
}

/** The links of a page's head: to the same in other forms, and to what describes it or searches the site. */
export function headLinks(kind: Page['kind'], page: Omit<Subject, 'language'>): HeadLink[] {
  return formats.flatMap((format: Format) => {
    const { linkedFrom, of, in: languagesApart, mediaType } = format
    if (!linkedFrom?.pages.includes(kind)) return []
    if (
      of !== 'site' &&
      !textsOf(of, page.edition).some(
        (text) => text.part === page.part && text.concern === page.concern && !text.sentence,
      )
    )
      return []
    const { path, isMade = () => true } = format as AnyFormat
    const subjects = (languagesApart === 'language' ? languagesOf(page.view) : [page.view]).map(
      (view) => ({ ...page, view, language: languageOf(view) }) as AnySubject,
    )
    return subjects
      .filter((subject) => isMade(subject))
      .map((subject) => ({
        rel: linkedFrom.rel ?? 'alternate',
        type: linkedFrom.type ?? mediaType,
        href: fullFileAddress(path(subject)),
        title: linkedFrom.title?.(subject),
      }))
  })
}
