import type { Action, WebSite } from 'schema-dts'
import type { Part } from '../report/edition.ts'
import { full } from '../report/full-address.ts'
import { languagesOf, languageTag } from '../report/view.ts'
import { listedTitle } from '../words/listed-title.ts'
import { reportName } from '../words/report-name.ts'
import { wholeTitle } from '../words/whole-title.ts'
import { hasClauses, joinWords } from '../words/words.ts'
import { leftAt } from './left-at.ts'
import type { PageContext } from './page-context.ts'
import { sheetOf } from './sheet.ts'
import { targetItem } from './target-item.ts'

/** The newest edition at a glance, with links to all other editions. */
export function homeData(context: PageContext) {
  const { site, edition, words, of, href } = context
  const { requirements } = edition
  return {
    year: edition.id,
    heading: of(reportName(site, edition)),
    slogan: of(edition.slogan),
    lead: words('home.lead'),
    left: leftAt(context),
    links: [
      { href: href(edition.page), title: of(wholeTitle(edition)) },
      ...(edition.concerns.length > 0
        ? [{ href: href({ kind: 'concerns', edition: edition.id }), title: words('concerns.title') }]
        : []),
      ...(requirements ? [{ href: href(requirements.page), title: of(listedTitle(requirements)) }] : []),
    ],
    ...boardOf(context),
    sheet: edition.projects.length > 0 ? sheetOf(context, false) : undefined,
    figuresTitle: words('home.figures'),
    figuresLead: words('home.figuresLead'),
    /** Their pictures repeat what the words beside them say; the list of targets has them in words. */
    targets: edition.targets.map((target) => ({ ...targetItem(context, target), pictureLabel: undefined })),
    editionsTitle: words('home.editions'),
    /** The other editions, newest first. */
    editions: site.editions.slice(1).map(({ id, page }) => ({
      href: href(page),
      title: words('home.edition', { year: id }),
    })),
  }
}

/** An area of the board, with the cells of its tasks. */
export type BoardArea = ReturnType<typeof boardOf>['areas'][number]

/** Every task under its area, and the pledges. */
export function boardOf({ edition, words, of, href }: PageContext) {
  const { pledges } = edition
  const cell = ({ page, number, title }: Part) => ({ href: href(page), number, title: of(title) })
  return {
    boardTitle: words('home.board'),
    subtitle: of(edition.subtitle),
    areas: edition.areas.map((area) => ({
      ...cell(area),
      deck: hasClauses(area.title),
      cells: area.tasks.map(cell),
    })),
    pledges: pledges && {
      title: of(pledges.title),
      href: href(pledges.page),
      items: pledges.items.map(({ number, title, sentences }) => ({
        href: href(pledges.page, `s${sentences[0]?.number ?? 1}`),
        number: String(number),
        title: of(title),
      })),
    },
  }
}

/** The query is a placeholder of schema.org's own, which its type does not know. */
type SearchAction = Action & { 'query-input': string }

/** The site, with its search. */
export function webSite({ site, view, href, of }: PageContext): WebSite {
  const action: SearchAction = {
    '@type': 'SearchAction',
    target: `${full(href({ kind: 'search' }))}?q={q}`,
    'query-input': 'required name=q',
  }
  return {
    '@type': 'WebSite',
    name: joinWords(of(site.name)),
    url: full(href({ kind: 'home' })),
    inLanguage: languagesOf(view).map(languageTag),
    potentialAction: action,
  }
}
