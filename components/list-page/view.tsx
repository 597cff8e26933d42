import './style.css'
import type { ReactNode } from 'react'
import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

export interface ListPageProps {
  title: Words
  lead?: Words
  children: ReactNode
}

/** A page beside the text: its title, a line on what it lists, and the list. */
export function ListPage({ title, lead, children }: ListPageProps) {
  return (
    <div className="list-page">
      <h1>
        <Localized of={title} />
      </h1>
      {lead ? (
        <p className="list-lead">
          <Localized of={lead} />
        </p>
      ) : null}
      {children}
    </div>
  )
}
