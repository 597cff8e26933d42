import { downloadsList } from '../formats/downloads-list.ts'
import { headLinks } from '../formats/head-links.ts'
import { address, fileAddress } from '../report/address.ts'
import { filingLinks } from '../report/filing-links.ts'
import { full } from '../report/full-address.ts'
import { languageOf, languagesOf, languageTag, pageLanguageTag, type View, views } from '../report/view.ts'
import { searchNames } from '../search/search-files.ts'
import { string } from '../words/strings.ts'
import { wholeTitle } from '../words/whole-title.ts'
import type { Words } from '../words/words.ts'
import { contentsOf } from './contents.ts'
import { correctionAddress } from './correction-address.ts'
import { besideText, kindOf, showsEdition } from './kind-of.ts'
import { layoutOf } from './layout-of.ts'
import { pageTitle, titleIn } from './metadata.ts'
import { newerEdition } from './other-editions.ts'
import type { PageContext } from './page-context.ts'
import { printedBeside } from './printed.ts'
import { structuredData } from './structured-data.ts'

/** What every page has round its own text. */
export type Shell = ReturnType<typeof shellOf>

/** The header, contents and footer of a page, and what its head links to. */
export function shellOf(context: PageContext) {
  const { site, view, page, edition, words, text, of, href } = context
  const contents = contentsOf(context)
  const layout = layoutOf(context)
  const newer = newerEdition(context)
  const { wide, newest } = kindOf(page.kind)
  const correction = correctionAddress(site, titleIn(context, languageOf(view)), full(href(page)))
  return {
    links: headLinks(page.kind, { ...context, date: downloadsList().date }),
    skip: words('skip'),
    header: {
      view,
      home: {
        href: href({ kind: 'home' }),
        title: of(site.name),
        shortTitle: of(site.shortName),
        current: href(page) === href({ kind: 'home' }),
      },
      contents: words('nav.contents'),
      reading: { settings: words('reading.open'), easy: words('reading.easy') },
      search: {
        action: href({ kind: 'search' }),
        label: text('search.label'),
        placeholder: text('search.placeholder'),
        /** The address of the edition's search data. */
        data: fileAddress(`assets/${searchNames(site).editions[edition.id]}`),
        /** Whether that is not the newest. */
        older: newer !== undefined,
        /** The view's languages, separated by spaces. */
        languages: languagesOf(view).join(' '),
      },
      viewSwitch: {
        label: text('nav.views'),
        links: views.map((other) => ({
          view: other,
          href: address(other, page),
          ...viewName(view, other),
          hreflang: pageLanguageTag(other),
          current: other === view,
        })),
      },
    },
    contents,
    layout,
    newer,
    /** Whether it is made to go on from, so that the pages it leads to are fetched ahead. */
    isLeading: kindOf(page.kind).leads?.(context) === true,
    printed: layout.startsWith('list') || (wide && !newest) ? printedBeside(context) : undefined,
    /** JSON-LD. */
    structuredData: structuredData(context, pageTitle(context)),
    footer: {
      label: text('nav.footer'),
      statements: [
        words('footer.notOfficial'),
        ...(showsEdition(page) ? [of(edition.source)] : []),
        words('footer.authority'),
        words('footer.privacy'),
      ],
      filing: filingLinks(site),
      links: [
        { href: href({ kind: 'home' }), title: words('nav.home') },
        { href: href(edition.page), title: of(wholeTitle(edition)) },
        ...besideText(site, edition).map(([target, key]) => ({ href: href(target), title: words(key) })),
        { href: href({ kind: 'downloads' }), title: words('downloads.title') },
        { href: href({ kind: 'accessibility' }), title: words('nav.accessibility') },
        ...(correction ? [{ href: correction, title: words('nav.correction') }] : []),
      ],
    },
  }
}

/** What a view is called on the pages of another: a language by its own name, both of them in the page's language. */
function viewName(view: View, other: View) {
  const language = other === 'zh-en' ? languageOf(view) : other
  return {
    name: { [language]: string(language, `view.${other}`) } satisfies Words,
    lang: languageTag(language),
  }
}
