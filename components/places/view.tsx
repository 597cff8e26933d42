import type { PageData } from '../../lib/pages/kind-of.ts'
import { languageTag } from '../../lib/report/view.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'

type Place = PageData['places']['groups'][number]['entries'][number]

/** Every place under the area that names it first, with what the sentences say of it. */
export function Places({ title, lead, groups }: PageData['places']) {
  return (
    <ListPage title={title} lead={lead} wide>
      {groups.map(({ id, number, title, entries }) => (
        <section key={id} className="mt-10 max-w-list">
          <PartHeading level={2} id={id} number={number} title={title} />
          <ul className="mt-4 text-base">
            {entries.map(({ id, name, mentions }) => (
              <li
                key={id}
                id={id}
                className="grid scroll-mt-4 gap-x-6 gap-y-2 py-4 rule-t break-inside-avoid print:block print:break-inside-auto print:py-2 print:text-sm @md:grid-cols-[--spacing(56)_1fr]"
              >
                <Localized
                  as="span"
                  className="block font-semibold first-letter:uppercase print:break-inside-avoid print:break-after-avoid"
                  of={name}
                />
                <ul className="grid gap-4 print:block">
                  {mentions.map((mention) => (
                    <Mention key={mention.href} {...mention} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListPage>
  )
}

/** The part that names a place, as a link to the sentence, and what that says round the name. */
function Mention({ href, number, title, clauses }: Place['mentions'][number]) {
  return (
    <li className="print:break-inside-avoid print:mt-1">
      <a
        href={href}
        className="grid grid-cols-[var(--spacing-number)_1fr] items-baseline font-medium plain-link"
      >
        <span className="numeral">{number}</span> <Localized as="span" of={title} />
      </a>
      <p className="ms-number text-soft">
        {clauses.map(({ language, before, marked, after }) => (
          <span key={language} lang={languageTag(language)}>
            {before}
            <b className="font-semibold text-ink">{marked}</b>
            {after}
          </span>
        ))}
      </p>
    </li>
  )
}
