import { x } from 'xastscript'
import type { Page } from '../../report/address.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import type { Site } from '../../report/site.ts'
import { languageTag } from '../../report/view.ts'
import type { Language } from '../../report/vocabulary.ts'
import { changedPart } from '../../words/changed-part.ts'
import { concernName } from '../../words/concern-name.ts'
import { reportName } from '../../words/report-name.ts'
import { standaloneTitle } from '../../words/standalone-title.ts'
import { string } from '../../words/strings.ts'
import type { Format } from '../format.ts'
import { saveName } from '../shared/file-names.ts'
import { stamp } from '../shared/stamp.ts'
import { startOfDay } from '../shared/start-of-day.ts'
import { xml } from '../shared/xml.ts'
import { changeKey, urn } from './entry-id.ts'

/** A language's feed, once it is known when the content last changed. */
export const feed = {
  id: 'feed',
  mediaType: 'application/xml',
  ending: 'xml',
  of: 'site',
  in: 'language',
  path: ({ language }) => feedPath(language),
  isMade: ({ date }) => date !== undefined,
  contents: ({ site, language, date = new Date(0) }) => atomText(site, language, date),
  download: {
    name: 'downloads.name.feed',
    audience: 'downloads.for.feed',
    saveAs: ({ site, language }) => saveName(site, 'xml', 'feed', language),
    group: 'feeds',
    ease: 11,
  },
  linkedFrom: {
    pages: ['home', 'report', 'about'],
    type: 'application/atom+xml',
    // The page says of which site.
    title: ({ language }) => string(language, 'downloads.name.feed'),
  },
} as const satisfies Format

/** Where a language's feed is, below the site. */
function feedPath(language: Language): string {
  return `${language}/feed.xml`
}

function titleOf(site: Site, language: Language): string {
  return string(language, 'changes.feed', { site: site.name[language] })
}

/**
 * A language's feed (Atom, RFC 4287) of corrections, editions, and what concerns whom in them. Ids are made from paths, so that they stay when the
 * site moves.
 * @param date when the content last changed, which is when its editions did
 */
export function atomText(site: Site, language: Language, date: Date): string {
  const entry = (key: string, title: string, updated: string, page: Page, summary: string) =>
    x('entry', [
      x('id', urn(site, `${language}/${key}`)),
      x('title', title),
      x('updated', updated),
      x('link', { rel: 'alternate', type: 'text/html', href: fullAddress(language, page) }),
      x('summary', summary),
    ])
  const entries = [
    ...site.changes.map((change, index) =>
      entry(
        changeKey(change, site.changes.slice(index + 1)),
        string(language, 'changes.entry', { part: changedPart(change, language) }),
        startOfDay(change.date, site),
        (change.part ?? change.edition).page,
        `${change.what[language]} ${string(language, 'changes.why', { why: change.why[language] })}`,
      ),
    ),
    ...site.editions.map((edition) =>
      entry(
        edition.id,
        string(language, 'changes.edition', {
          title: reportName(site, edition)[language],
        }),
        stamp(date),
        edition.page,
        `${edition.source[language]} ${edition.translation[language]}`,
      ),
    ),
    ...site.editions.flatMap((edition) =>
      edition.concerns.map((concern) =>
        entry(
          `${edition.id}/concerns/${concern.id}`,
          standaloneTitle(site, edition.id, concernName(concern, language), language),
          stamp(date),
          concern.page,
          concern.about[language],
        ),
      ),
    ),
  ]
  return xml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag(language) }, [
      x('id', urn(site, language)),
      x('title', titleOf(site, language)),
      x('updated', stamp(date)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: fullFileAddress(feedPath(language)) }),
      x('link', { rel: 'alternate', type: 'text/html', href: fullAddress(language, { kind: 'home' }) }),
      x('author', [x('name', (site.publisher ?? site.name)[language])]),
      x('rights', site.licence[language]),
      ...entries,
    ]),
  )
}
