import { canonical } from '../../../report/address.ts'
import type { Area, Edition } from '../../../report/edition.ts'
import { areaNumeral } from '../../../report/numbers/han-number.ts'
import type { Site } from '../../../report/site.ts'
import { pageLanguageTag } from '../../../report/view.ts'
import type { Language } from '../../../report/vocabulary.ts'
import { reportName } from '../../../words/report-name.ts'
import { standaloneTitle } from '../../../words/standalone-title.ts'
import { type StringValues, string } from '../../../words/strings.ts'
import { type ViewWords, viewWords } from '../../../words/view-words.ts'
import { joinWords, shortTitle } from '../../../words/words.ts'
import type { Subject } from '../../format.ts'
import { colophonOf } from '../colophon.ts'
import { type Chapter, chaptersOf, flatChapters } from './chapters.ts'
import { figuresOf, projectGroups, sheetOf, termsOf } from './lists.ts'

/** An edition, or one area of it, in the languages of a view, as every format for keeping sets it. */
export type Book = ReturnType<typeof bookOf>

/** What a book is made from: an area, or without one the whole edition. */
export interface BookSubject extends Pick<Subject, 'site' | 'edition' | 'view' | 'date'> {
  part?: Area | undefined
}

/** Gathers a book. */
export function bookOf({ site, edition, view, date, part: area }: BookSubject) {
  const { page } = area ?? edition
  const context = viewWords(view)
  const { words, of } = context
  const phrase = (key: Parameters<typeof context.phrase>[0], values: StringValues = {}) =>
    context.phrase(key, (language) => ({ ...values, year: edition.id, title: edition.title[language] }))
  const parts = area ? [area, ...area.tasks] : edition.parts
  const terms = area
    ? site.terms.filter((term) => parts.some((part) => part.terms.includes(term)))
    : site.terms
  const chapters = chaptersOf(context, edition, area)
  const figures = figuresOf(context, edition, parts)
  const levels = projectGroups(context, edition, parts)
  const runningIn = (language: Language) => {
    const title = edition.title[language]
    const number = area && string(language, 'part.area', { number: areaNumeral(area.number, language) })
    return standaloneTitle(site, edition.id, [number, title].filter(Boolean).join(' · '), language)
  }
  const running = of({ zh: runningIn('zh'), en: runningIn('en') })
  return {
    view,
    /** BCP 47 tag of the whole. */
    language: pageLanguageTag(view),
    year: edition.id,
    /** As on a title page. */
    title: of(reportName(site, edition)),
    /** The one line that names the book in lists: city, year and title, in the languages of the view. */
    name: joinWords(running),
    /** The same in each language, for the foot of pages. */
    running,
    /** What catalogues find it by, in its languages: city, year and its areas. */
    keywords: keywordsOf(context, site, edition, area ? [area] : edition.areas),
    slogan: of(edition.slogan),
    subtitle: of(edition.subtitle),
    issuer: of(edition.issuer),
    /** Of one area: its number and title. */
    area: area && { number: area.id, title: of(area.title) },
    /** The page of the same text; undefined while no SITE_URL is set. */
    address: canonical(context.href(page)),
    /** What its address is introduced with. */
    scan: words('copy.scan'),
    /** How the address of a sentence is made; undefined while no part has an address. */
    sentenceAddress: sentenceAddress(context, chapters),
    contents: words('nav.contents'),
    chapters,
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
      /** Of a whole edition alone: one area is a row. */
      sheet: area || levels.length === 0 ? undefined : sheetOf(context, edition),
    },
    terms: { title: words('terms.title'), items: termsOf(context, terms) },
    colophon: colophonOf(context, { site, edition, date }),
  }
}

function keywordsOf({ of }: ViewWords, site: Site, { id }: Edition, areas: Area[]): string[] {
  const named = [site.city, ...areas.map(({ title }) => shortTitle(title))].map(of)
  const [city = [], ...titles] = named.map((words) => Object.values(words))
  return [...new Set([...city, id, ...titles.flat()])]
}

/** The rule and an example of it. */
function sentenceAddress({ words }: ViewWords, chapters: Chapter[]) {
  const example = flatChapters(chapters).find(({ address, sentences }) => address && sentences.length > 0)
  return (
    example && {
      rule: words('copy.sentenceAddress'),
      example: `${example.address}#s${example.sentences[0]?.number}`,
    }
  )
}
