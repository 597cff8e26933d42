import { string } from '../i18n/strings.ts'
import type { Words } from '../i18n/words.ts'
import { address } from '../url/address.ts'
import { pageLanguageTag, views } from '../url/view.ts'
import { besideText, type ContentsData, contentsOf } from './contents.ts'
import { editionOf, type PageContext } from './page-context.ts'

/** A view, and the same page in it. */
export interface ViewLink {
  view: string
  href: string
  name: string
  lang: string
  hreflang: string
  current: boolean
}

/** What every page has round its own text. */
export interface Shell {
  skip: Words
  header: {
    home: { href: string; title: Words; current: boolean }
    contents: Words
    viewSwitch: { label: string; links: ViewLink[] }
  }
  contents: ContentsData
  footer: { label: string; statements: Words[]; links: { href: string; title: Words }[] }
}

/** The header, contents and footer of a page. */
export function shellOf(context: PageContext): Shell {
  const { site, view, page, words, text, of, href } = context
  const edition = editionOf(site, page)
  return {
    skip: words('skip'),
    header: {
      home: { href: href({ kind: 'home' }), title: of(site.name), current: page.kind === 'home' },
      contents: words('nav.contents'),
      viewSwitch: {
        label: text('nav.views'),
        links: views.map((other) => ({
          view: other,
          href: address(other, page),
          name: string(other === 'en' ? 'en' : 'zh', `view.${other}`),
          lang: pageLanguageTag(other),
          hreflang: pageLanguageTag(other),
          current: other === view,
        })),
      },
    },
    contents: contentsOf(context, edition),
    footer: {
      label: text('nav.footer'),
      statements: [
        words('footer.notOfficial'),
        of(edition.source),
        words('footer.authority'),
        words('footer.privacy'),
      ],
      links: [
        { href: href({ kind: 'home' }), title: words('nav.home') },
        { href: href({ kind: 'report', edition: edition.id }), title: words('nav.report') },
        ...besideText(edition).map(([target, key]) => ({ href: href(target), title: words(key) })),
        { href: href({ kind: 'downloads' }), title: words('downloads.title') },
      ],
    },
  }
}
