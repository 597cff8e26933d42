import { canonical } from '../../../report/address.ts'
import type { Area, Edition } from '../../../report/edition.ts'
import type { Site } from '../../../report/site.ts'
import { pageLanguageTag, type View } from '../../../report/view.ts'
import type { StringValues } from '../../../words/strings.ts'
import { viewWords } from '../../../words/view-words.ts'
import { joinWords, type Words } from '../../../words/words.ts'
import type { Dated } from '../../format.ts'
import { type Colophon, colophonOf } from '../colophon.ts'
import { type Chapter, chaptersOf } from './chapters.ts'
import { type Figure, figuresOf, type ProjectGroup, projectGroups, type TermEntry, termsOf } from './lists.ts'

/** An edition, or one area of it, in the languages of a view, as every format for keeping sets it. */
export interface Book {
  view: View
  /** BCP 47 tag of the whole. */
  language: string
  year: string
  /** As on a title page. */
  title: Words
  /** The one line that names the book in lists: title and year, in the languages of the view. */
  name: string
  /** The same in each language, for the foot of pages. */
  running: Words
  slogan: Words
  subtitle: Words
  issuer: Words
  /** Of one area: its number and title. */
  area: { number: string; title: Words } | undefined
  /** The page of the same text; undefined while no SITE_URL is set. */
  address: string | undefined
  /** What its address is introduced with. */
  scan: Words
  contents: Words
  chapters: Chapter[]
  figures: { title: Words; lead: Words; items: Figure[] }
  projects: { title: Words; lead: Words; levels: ProjectGroup[] }
  terms: { title: Words; items: TermEntry[] }
  colophon: Colophon
}

/**
 * Gathers a book.
 * @param area the area it holds; without one it holds the whole edition
 */
export function bookOf(site: Site, edition: Edition, view: View, dated: Dated, area?: Area): Book {
  const { page } = area ?? edition
  const context = viewWords(view)
  const { words, of } = context
  const phrase = (key: Parameters<typeof context.phrase>[0], values: StringValues = {}) =>
    context.phrase(key, (language) => ({ ...values, year: edition.id, title: edition.title[language] }))
  const parts = area ? [area, ...area.tasks] : edition.parts
  const terms = area
    ? site.terms.filter((term) => parts.some((part) => part.terms.includes(term)))
    : site.terms
  const figures = figuresOf(context, edition, parts)
  const levels = projectGroups(context, edition, parts)
  const title = phrase('home.heading')
  const running = area ? phrase('copy.nameOfArea', { number: area.id }) : title
  return {
    view,
    language: pageLanguageTag(view),
    year: edition.id,
    title,
    name: joinWords(running),
    running,
    slogan: of(edition.slogan),
    subtitle: of(edition.subtitle),
    issuer: of(edition.issuer),
    area: area && { number: area.id, title: of(area.title) },
    address: canonical(context.href(page)),
    scan: words('copy.scan'),
    contents: words('nav.contents'),
    chapters: chaptersOf(context, edition, area),
    figures: {
      title: words('targets.figures'),
      lead: phrase(area ? 'copy.figuresOfArea' : 'targets.figuresLead', { count: figures.length }),
      items: figures,
    },
    projects: {
      title: words('targets.projects'),
      lead: words('copy.projectsLead', {
        count: levels.reduce((count, { items }) => count + items.length, 0),
      }),
      levels,
    },
    terms: { title: words('terms.title'), items: termsOf(context, terms) },
    colophon: colophonOf(context, site, edition, dated),
  }
}
