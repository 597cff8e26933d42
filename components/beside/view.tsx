import type { PropsWithChildren } from 'react'
import type { Beside as BesideData, Notes as NotesData } from '../../lib/pages/beside.ts'
import type { Words } from '../../lib/words/words.ts'
import { Glossary } from '../glossary/view.tsx'
import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

interface BesideProps extends BesideData {
  /** Whether the text has two columns, so that there is no margin and the lists stand below it. */
  bilingual: boolean
}

const margin =
  '@notes:sticky @notes:top-0 @notes:col-start-2 @notes:row-start-1 @notes:-row-end-1 @notes:mt-16 @notes:max-h-dvh @notes:self-start @notes:overflow-y-auto @notes:pb-6'

/** Notes, places and terms of a part: in the margin where there is one, else below the text. */
export function Beside({ notes, places, terms, termsOfTasks, bilingual }: BesideProps) {
  const lists = { notes, places, terms: terms.items.length > 0 ? terms : termsOfTasks }
  const shown = Object.entries(lists).filter(([, { items }]) => items.length > 0)
  if (shown.length === 0) return null
  return (
    <aside
      className={`margin mt-10 grid gap-8 print:mt-5 print:block text-sm easy:hidden ${bilingual ? '@lg:grid-cols-2' : margin}`}
      aria-labelledby={shown.map(([id]) => id).join(' ')}
    >
      <Notes {...notes} />
      <List id="places" {...places} row>
        <Links items={places.items} />
      </List>
      {terms.items.length > 0 ? (
        <div className="print:mt-3">
          <Localized as="h2" id="terms" className={heading} of={terms.title} />
          <Glossary entries={terms.items} compact />
        </div>
      ) : null}
      <List id="terms" {...termsOfTasks} row onScreen>
        <Links items={termsOfTasks.items} />
      </List>
    </aside>
  )
}

/** The editor's notes, each with the part it is on where there are several. */
export function Notes(notes: NotesData) {
  return (
    <List id="notes" {...notes}>
      {notes.items.map(({ id, part, text }) => (
        <li key={id} id={id} className="mt-2 scroll-mt-8 border-s-3 border-accent ps-3">
          {part ? <b className="me-2 font-semibold text-main">{part} </b> : null}
          <Localized of={text} />
        </li>
      ))}
    </List>
  )
}

const heading = 'text-base font-semibold text-main'

interface ListProps {
  id: string
  title: Words
  items: readonly unknown[]
  /** Whether its items are short and stand in a row. */
  row?: boolean
  /** Whether it is nothing but links, of which paper has none. */
  onScreen?: boolean
}

function List({ id, title, items, row, onScreen, children }: PropsWithChildren<ListProps>) {
  if (items.length === 0) return null
  return (
    <div className={onScreen ? 'print:hidden' : 'print:mt-3'}>
      <Localized as="h2" id={id} className={heading} of={title} />
      <ul className={row ? 'flex flex-wrap gap-x-4 print:text-xs' : undefined}>{children}</ul>
    </div>
  )
}

function Links({ items }: { items: Link[] }) {
  return items.map(({ href, title }) => (
    <li key={href}>
      <Localized as="a" className="link inline-block py-1 print:py-0" href={href} of={title} />
    </li>
  ))
}
