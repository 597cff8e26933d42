import type { Concern, Part } from '../report/edition.ts'
import { kindNames } from '../words/kind-names.ts'
import { listedTitle } from '../words/listed-title.ts'
import { concernItem } from './concern-item.ts'
import { concernOf, type PageContext } from './page-context.ts'
import { partTools } from './part-tools.ts'
import { printedOf } from './printed.ts'
import { quoteStrings } from './quote-strings.ts'

/** Everything that touches a concern: the sentences under their parts, with the words that say so, and how firmly. */
export function concernData(context: PageContext) {
  const { site, edition, words, text, phrase, of, href, view } = context
  const concern = concernOf(context)
  const { kind, mentions, silent } = concern
  const parts = [...new Set(mentions.map(({ part }) => part))]
  // A district or park that the text names is one of its places.
  const isNamed = edition.places.some(({ id }) => id === concern.id)
  return {
    bilingual: view === 'zh-en',
    breadcrumb: {
      label: text('nav.breadcrumb'),
      links: [
        { href: href({ kind: 'home' }), title: words('nav.home') },
        { href: href(edition.page), title: of({ zh: edition.id, en: edition.id }) },
        { href: href({ kind: 'concerns', edition: edition.id }), title: words('concerns.title') },
      ],
    },
    title: of(concern),
    about: of(concern.about),
    count: words('concerns.found', { count: mentions.length }),
    printed: printedOf(context, true),
    groups: parts.map((part) => ({
      ...headingOf(context, part),
      mentions: mentions
        .filter((mention) => mention.part === part)
        .map((mention) => concernItem(context, mention)),
    })),
    unnamed:
      kind === 'situation' || isNamed
        ? undefined
        : phrase('concerns.unnamed', (language) => ({ name: concern[language] })),
    /** What is said of a district or park alone: that it has not everything. */
    elsewhere:
      kind === 'situation'
        ? undefined
        : phrase('concerns.elsewhere', (language) => ({
            kinds: kindNames(site, edition.concerns.filter(isPlace), language, 'disjunction'),
          })),
    silent:
      silent.length === 0
        ? undefined
        : phrase('concerns.silent', (language) => ({
            words: silent.map((said) => said[language]).join(language === 'zh' ? '、' : ', '),
          })),
    quote: quoteStrings(context),
    tools: partTools(context),
    othersTitle: words('concerns.title'),
    /** The districts, what stands in none of them, and the way to all concerns. */
    others: [
      ...edition.concerns
        .filter((other) => other.kind === 'district' && other !== concern)
        .map((other) => ({ href: href(other.page), title: of(other) })),
      { href: href({ kind: 'places', edition: edition.id }), title: words('places.title') },
      { href: href({ kind: 'concerns', edition: edition.id }), title: words('concerns.all') },
    ],
  }
}

/** Whether a concern is a part of the city, in which places lie. */
function isPlace({ kind }: Concern): boolean {
  return kind !== 'situation'
}

function headingOf(context: PageContext, part: Part) {
  const { id, number, page } = part
  return { id: `in-${id}`, number, title: context.of(listedTitle(part)), href: context.href(page) }
}
