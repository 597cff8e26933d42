import type { PropsWithChildren } from 'react'
import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

/** A page beside the text: its title, a line on what it lists, and the list. */
export function ListPage({ title, lead, children }: PropsWithChildren<{ title: Words; lead?: Words }>) {
  return (
    <div className="list-page">
      <Localized as="h1" of={title} />
      {lead ? <Localized as="p" className="list-lead" of={lead} /> : null}
      {children}
    </div>
  )
}
