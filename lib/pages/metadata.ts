import type { Metadata } from 'next'
import { feedPath } from '../formats/feed/atom.ts'
import { partFileAddress } from '../formats/part-files.ts'
import { takeAwayList } from '../formats/take-away-list.ts'
import { address, canonical } from '../report/address.ts'
import type { Bilingual } from '../report/bilingual.ts'
import { findPart, partNumber } from '../report/find-part.ts'
import { fullFileAddress } from '../report/full-address.ts'
import { plainText } from '../report/plain-text.ts'
import type { Edition, Language, Part } from '../report/types.ts'
import { languagesOf, pageLanguageTag, views } from '../report/view.ts'
import { editionOf, type PageContext } from '../words/page-context.ts'
import { string } from '../words/strings.ts'
import { joinWords } from '../words/words.ts'
import { machineMetadata } from './machine-metadata.ts'
import { shorten } from './shorten.ts'

/** Search engines show about this many characters of a description. */
const descriptionLength = { zh: 90, en: 170 }

/** Title, description, canonical address and the same page in the other views. */
export function metadataOf(context: PageContext): Metadata {
  const { site, view, page } = context
  const words = (of: (language: Language) => string) =>
    joinWords(Object.fromEntries(languagesOf(view).map((language) => [language, of(language)])))
  const url = canonical(address(view, page))
  const description = words((language) => descriptionOf(context, language))
  return {
    // The glossary in both languages is the heaviest page: its title and description must do.
    ...(page.kind === 'terms' && view === 'zh-en'
      ? {}
      : machineMetadata(context, pageTitle(context), description)),
    title: words((language) => `${titleOf(context, language)} · ${site.name[language]}`),
    description,
    alternates: url
      ? {
          canonical: url,
          languages: Object.fromEntries([
            ...views
              .filter((other) => other !== 'zh-en')
              .map((other) => [pageLanguageTag(other), canonical(address(other, page)) ?? '']),
            [
              'x-default',
              canonical(
                page.kind === 'home' ? address('zh', page).replace(/zh\/$/, '') : address('zh', page),
              ) ?? '',
            ],
          ]),
          types: typesOf(context),
        }
      : undefined,
  }
}

/** The same in other forms: of a part its embed for other sites, of the home page the feeds, where there are any. */
function typesOf({ view, page }: PageContext): NonNullable<Metadata['alternates']>['types'] {
  if (page.kind === 'part') {
    return { 'application/json+oembed': canonical(partFileAddress(view, page, 'embed/oembed.json')) ?? '' }
  }
  if (page.kind !== 'home' || !takeAwayList().date) return undefined
  const feeds = languagesOf(view).map((language) => ({ url: fullFileAddress(feedPath(language)) }))
  return { 'application/atom+xml': feeds }
}

/** A page's own title, without the name of the site. */
export function pageTitle(context: PageContext): string {
  const titles = languagesOf(context.view).map((language) => [language, titleOf(context, language)])
  return joinWords(Object.fromEntries(titles))
}

function titleOf({ site, page }: PageContext, language: Language): string {
  const edition = editionOf(site, page)
  const values = { year: edition.id, title: edition.title[language] }
  if (page.kind === 'home') return string(language, 'home.heading', values)
  if (page.kind === 'report') return `${edition.title[language]} · ${edition.id}`
  if (page.kind === 'targets') return `${string(language, 'nav.targets')} · ${edition.id}`
  if (page.kind === 'places') return `${string(language, 'places.title')} · ${edition.id}`
  if (page.kind === 'part') {
    const part = findPart(edition, page.part)
    return part ? `${partNumber(part)} ${part.title[language]} · ${edition.id}`.trim() : ''
  }
  if (page.kind === 'downloads') return string(language, 'downloads.title')
  return string(language, `nav.${page.kind}`)
}

function descriptionOf({ site, page }: PageContext, language: Language): string {
  const edition = editionOf(site, page)
  const values = {
    year: edition.id,
    title: edition.title[language],
    areas: edition.areas.length,
    tasks: edition.tasks.length,
    pledges: edition.pledges.items.length,
    count: site.terms.length,
  }
  if (page.kind === 'part') {
    const part = findPart(edition, page.part)
    return part ? partDescription(edition, part, language) : ''
  }
  return string(language, `${page.kind}.description`, values)
}

/** The beginning of a part's text; of an area, its tasks. */
function partDescription(edition: Edition, part: Part, language: Language): string {
  if (part.kind === 'area') {
    const titles = part.tasks.map((task: { title: Bilingual }) => task.title[language])
    const description = string(language, 'part.areaDescription', {
      year: edition.id,
      title: edition.title[language],
      number: part.id,
      count: part.tasks.length,
      titles: titles.join(language === 'zh' ? '、' : '; '),
    })
    return shorten(description, descriptionLength[language])
  }
  const text = part.sentences
    .map((sentence) => plainText(sentence[language]))
    .join(language === 'zh' ? '' : ' ')
  return shorten(text, descriptionLength[language])
}
