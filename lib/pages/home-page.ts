import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'
import { type TargetItem, targetItems } from './target-items.ts'

/** A numbered cell of the board. */
export interface BoardCell {
  href: string
  number: string
  title: Words
}

/** An area of the board, with the cells of its tasks. */
export interface BoardArea extends BoardCell {
  cells: BoardCell[]
}

/** The home page: the newest edition at a glance. */
export interface HomeData {
  year: string
  heading: Words
  slogan: Words
  lead: Words
  links: { href: string; title: Words }[]
  boardTitle: Words
  subtitle: Words
  areas: BoardArea[]
  pledgesTitle: Words
  pledgesHref: string
  pledges: BoardCell[]
  figuresTitle: Words
  figuresLead: Words
  targets: TargetItem[]
  editionsTitle: Words
  /** The other editions, newest first. */
  editions: { href: string; title: Words }[]
}

/** The newest edition at a glance, with links to all other editions. */
export function homeData(context: PageContext): HomeData {
  const { site, edition, words, phrase, of, href } = context
  return {
    year: edition.id,
    heading: phrase('home.heading', (language) => ({ year: edition.id, title: edition.title[language] })),
    slogan: of(edition.slogan),
    lead: words('home.lead', { areas: edition.areas.length, tasks: edition.tasks.length }),
    links: [
      { href: href(edition.page), title: words('nav.report') },
      { href: href(edition.requirements.page), title: words('part.requirements') },
    ],
    ...boardOf(context),
    figuresTitle: words('home.figures'),
    figuresLead: words('home.figuresLead'),
    targets: targetItems(context, edition.targets),
    editionsTitle: words('home.editions'),
    editions: site.editions.slice(1).map(({ id, page }) => ({
      href: href(page),
      title: words('home.edition', { year: id }),
    })),
  }
}

/** Every task under its area, and the pledges. */
export function boardOf({ edition, words, of, href }: PageContext) {
  return {
    boardTitle: words('home.board'),
    subtitle: of(edition.subtitle),
    areas: edition.areas.map((area) => ({
      href: href(area.page),
      number: area.id,
      title: of(area.title),
      cells: area.tasks.map((task) => ({
        href: href(task.page),
        number: task.number,
        title: of(task.title),
      })),
    })),
    pledgesTitle: of(edition.closing),
    pledgesHref: href(edition.pledges.page),
    pledges: edition.pledges.items.map(({ number, title, sentences }) => ({
      href: href(edition.pledges.page, `s${sentences[0]?.number ?? 1}`),
      number: String(number),
      title: of(title),
    })),
  }
}
