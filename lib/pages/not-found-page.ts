import type { Metadata } from 'next'
import { filingLinks } from '../report/filing-links.ts'
import type { Site } from '../report/site.ts'
import { pageLanguageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from '../words/strings.ts'
import { boardOf } from './home-page.ts'
import { pageContext } from './page-context.ts'

/** The 404 page: the same in both languages, with the contents of the newest edition in each. */
export function notFoundData(site: Site) {
  const half = (view: Language) => {
    const context = pageContext(site, view, { kind: 'home' })
    return {
      lang: pageLanguageTag(view),
      title: string(view, 'notFound.title'),
      text: string(view, 'notFound.text'),
      home: { href: context.href({ kind: 'home' }), text: string(view, 'nav.home') },
      areas: boardOf(context).areas,
    }
  }
  return { halves: [half('zh'), half('en')], filing: filingLinks(site) }
}

/** What the 404 page shows. */
export type NotFoundData = ReturnType<typeof notFoundData>

/** Kept out of search engines. */
export function notFoundMetadata(site: Site): Metadata {
  return {
    title: `${string('zh', 'notFound.title')} / ${string('en', 'notFound.title')} · ${site.shortName.zh}`,
    description: `${string('zh', 'notFound.text')} / ${string('en', 'notFound.text')}`,
    robots: 'noindex',
  }
}
