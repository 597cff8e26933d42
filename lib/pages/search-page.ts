import { fileAddress } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import { searchNames } from '../search/search-files.ts'
import { type BoardArea, boardOf } from './home-page.ts'
import type { PageContext } from './page-context.ts'

/** The search page: a field, filters, and without script a list of everything. */
export function searchPageData(context: PageContext) {
  const { site, edition, words, phrase, text, href, of } = context
  const line = ({ page, title }: Part): Omit<BoardArea, 'deck'> => ({
    href: href(page),
    number: '',
    title: of(title),
    cells: [],
  })
  return {
    title: words('nav.search'),
    hint: words('search.hint'),
    noScript: words('search.noScript'),
    /** What is said while the code of the search loads, and when it does not. */
    loading: words('search.loading'),
    failed: words('search.failed'),
    allParts: words('search.allParts'),
    /** Said where nothing is found: what the site holds. */
    scope: phrase('search.scope', (language) => ({ title: edition.title[language] })),
    check: { href: href({ kind: 'check' }), words: words('search.check') },
    action: href({ kind: 'search' }),
    label: text('search.label'),
    submit: words('search.submit'),
    kind: {
      label: words('search.kind'),
      options: [
        { value: '', words: text('search.kindAll') },
        { value: 'task', words: text('search.kindTask') },
        { value: 'area', words: text('search.kindArea') },
        ...(site.editions.some(({ requirements }) => requirements)
          ? [{ value: 'requirements', words: text('search.kindRequirements') }]
          : []),
        ...(site.editions.some(({ pledges }) => pledges)
          ? [{ value: 'pledge', words: text('search.kindPledge') }]
          : []),
      ],
    },
    area: {
      label: words('search.areaFilter'),
      options: [
        { value: '', words: text('search.areaAll') },
        ...areasOf(site).map((number) => ({ value: String(number), words: text('search.area', { number }) })),
      ],
    },
    /** The address of the list of all editions' data, and the button that asks for the older ones; none for one edition. */
    older:
      site.editions.length > 1
        ? { list: fileAddress(`assets/${searchNames(site).list}`), words: words('search.older') }
        : undefined,
    areas: [
      ...(edition.requirements ? [line(edition.requirements)] : []),
      ...boardOf(context).areas,
      ...(edition.pledges ? [line(edition.pledges)] : []),
    ],
  }
}

/** The numbers of the areas of any edition, since the filter is for the other years' results too. */
function areasOf({ editions }: Site): number[] {
  const numbers = editions.flatMap(({ areas }) => areas.map(({ number }) => Number(number)))
  return [...new Set(numbers)].sort((a, b) => a - b)
}
