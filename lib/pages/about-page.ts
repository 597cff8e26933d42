import { full } from '../report/full-address.ts'
import type { StringKey } from '../words/strings.ts'
import type { Words } from '../words/words.ts'
import { allChanges } from './change-items.ts'
import { say } from './edition-strings.ts'
import type { PageContext } from './page-context.ts'

/** What the site is and is not, where its text comes from, and how to cite it. */
export function aboutData(context: PageContext) {
  const { site, edition, words, phrase, of, href } = context
  const task = edition.tasks[0]
  const ofEdition = (key: StringKey) => of({ zh: say(key)(context, 'zh'), en: say(key)(context, 'en') })
  const example = task ? href(task.page, 's1') : href({ kind: 'home' })
  const section = (
    id: string,
    title: Words,
    paragraphs: Words[],
    links: { href: string; text: Words }[] = [],
  ) => ({ id, title, paragraphs, links })
  return {
    title: words('about.title'),
    changes: allChanges(context),
    keepAll: words('offline.offer'),
    sections: [
      section('what', words('about.what'), [ofEdition('about.whatText'), words('about.notOfficialText')]),
      section('source', words('about.source'), [
        of(edition.source),
        ...(edition.attribution ? [of(edition.attribution)] : []),
        of(edition.translation),
      ]),
      section('method', words('about.method'), [
        words('about.methodSource'),
        words('about.methodTranslation'),
        words('about.methodMarks'),
      ]),
      section(
        'cite',
        words('about.cite'),
        [words('about.citeText', { number: task?.number ?? '' })],
        [
          { href: example, text: of({ zh: full(example), en: full(example) }) },
          { href: href({ kind: 'check' }), text: words('check.title') },
        ],
      ),
      section(
        'editions',
        words('about.editions'),
        [],
        site.editions.map(({ id, page }) => ({
          href: href(page),
          text: words('home.edition', { year: id }),
        })),
      ),
      section('licence', words('about.licence'), [of(site.licence)]),
      section('publisher', words('about.publisher'), [
        site.publisher
          ? phrase('about.publisherText', (language) => ({ publisher: site.publisher?.[language] ?? '' }))
          : words('about.publisherNone'),
        site.contact ? words('about.contactText', { contact: site.contact }) : words('about.contactNone'),
      ]),
      section('privacy', words('about.privacy'), [words('about.privacyText')]),
    ],
  }
}
