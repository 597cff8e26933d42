import type { PageData } from '../../lib/pages/kind-of.ts'
import type { PlaceItem } from '../../lib/pages/places-page.ts'
import { languageTag } from '../../lib/report/view.ts'
import { Jumps } from '../jumps/view.tsx'
import { LinkItems } from '../link-items/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'
import { SentenceRows } from '../sentence-rows/view.tsx'
import { TableFiles } from '../table-files/view.tsx'

/** Every place under the district or park in which it lies, with what the sentences say of it. */
export function Places({ title, lead, files, alsoTitle, groups }: PageData['places']) {
  const jumps = groups.flatMap(({ id, title }) => (title ? { href: `#${id}`, title } : []))
  return (
    <ListPage title={title} lead={lead} wide>
      {files ? <TableFiles {...files} /> : null}
      <Jumps links={jumps} />
      {groups.map(({ id, title, href, entries, also }) => (
        <section key={id} className="mt-10 max-w-list print:[&_h2_a]:after:content-none">
          {title ? <PartHeading level={2} id={id} title={title} href={href} /> : null}
          <ul className="mt-4 text-base">
            {entries.map((place) => (
              <PlaceEntry key={place.name.zh ?? place.name.en} {...place} />
            ))}
          </ul>
          {also.length > 0 ? (
            <div className="flex flex-wrap gap-x-3 py-3 rule-t text-sm text-soft print:hidden">
              <Localized as="span" className="py-1" of={alsoTitle} />
              <ul className="flex flex-wrap gap-x-3">
                <LinkItems links={also} linkClass="link inline-block py-1" />
              </ul>
            </div>
          ) : null}
        </section>
      ))}
    </ListPage>
  )
}

/** A place, the note that says where it lies, and the sentences that name it. */
function PlaceEntry({ id, name, note, mentions }: PlaceItem) {
  return (
    <li
      id={id}
      className="grid scroll-mt-4 gap-x-6 gap-y-2 py-4 rule-t break-inside-avoid print:block print:break-inside-auto print:py-2 print:text-sm @md:grid-cols-[--spacing(56)_1fr]"
    >
      <div className="print:break-inside-avoid print:break-after-avoid">
        <Localized
          as="span"
          className="block font-semibold first-letter:uppercase second:first-letter:uppercase"
          of={name}
        />
        {note ? (
          <Localized
            as="a"
            className="mt-1 block text-sm text-soft plain-link"
            href={note.href}
            of={note.text}
          />
        ) : null}
      </div>
      <ul className="grid gap-4 print:block">
        {mentions.map((mention) => (
          <Mention key={mention.href} {...mention} />
        ))}
      </ul>
    </li>
  )
}

/** The part that names a place, as a link to the sentence, what that says round the name, and how firmly. */
function Mention({ href, number, title, sentences, rows }: PlaceItem['mentions'][number]) {
  return (
    <li className="print:break-inside-avoid print:mt-1">
      <a
        href={href}
        className="grid grid-cols-[var(--spacing-number)_1fr] items-baseline font-medium plain-link"
      >
        <span className="numeral">{number}</span> <Localized as="span" of={title} />
      </a>
      <div className="mt-1 ms-number text-soft print:mt-0">
        <p>
          {sentences.map(({ language, before, marked, after }) => (
            <span key={language} lang={languageTag(language)}>
              {before}
              <b className="font-semibold text-ink">{marked}</b>
              {after}
            </span>
          ))}
        </p>
        <SentenceRows rows={rows} />
      </div>
    </li>
  )
}
