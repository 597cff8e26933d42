import type { Metadata } from 'next'
import { downloadsList } from '../formats/downloads-list.ts'
import { headLinks } from '../formats/format-files.ts'
import { address, canonical } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import { findPart } from '../report/find-part.ts'
import { fullFileAddress } from '../report/full-address.ts'
import { plainText } from '../report/plain-text.ts'
import type { Bilingual } from '../report/schema.ts'
import { languagesOf, pageLanguageTag, views } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from '../words/strings.ts'
import { joinWords } from '../words/words.ts'
import { machineMetadata } from './machine-metadata.ts'
import { editionOf, type PageContext } from './page-context.ts'
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

/** The same in other forms, as the formats say: of a part its embed, of the home page the feeds, where there are any. */
function typesOf({ site, view, page }: PageContext): NonNullable<Metadata['alternates']>['types'] {
  const edition = editionOf(site, page)
  const part = page.kind === 'part' ? findPart(edition, page.part) : undefined
  const links = headLinks(page.kind, {
    site,
    edition,
    view,
    date: downloadsList().date,
    ...(part ? { part } : {}),
  })
  if (links.length === 0) return undefined
  return Object.fromEntries(
    links.map(([type, paths]) => [type, paths.map((path) => ({ url: fullFileAddress(path) }))]),
  )
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
    return part ? `${part.number} ${part.title[language]} · ${edition.id}`.trim() : ''
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
