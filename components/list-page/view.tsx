import type { PropsWithChildren } from 'react'
import type { Words } from '../../lib/words/words.ts'
import { Lead } from '../lead/view.tsx'
import { Localized } from '../localized/view.tsx'

interface ListPageProps {
  title: Words
  /** The id of its title, where something on the page is named for it. */
  titleId?: string
  lead?: Words
  /** Whether its list has room for columns. */
  wide?: boolean
}

/** A page beside the text: its title, a line on what it lists, and the list. */
export function ListPage({ title, titleId, lead, wide, children }: PropsWithChildren<ListPageProps>) {
  return (
    <div className={wide ? undefined : 'max-w-list'}>
      <Localized
        as="h1"
        id={titleId}
        className="pt-10 font-title print:pt-0 text-3xl font-semibold"
        of={title}
      />
      {lead ? <Lead of={lead} /> : null}
      {children}
    </div>
  )
}
