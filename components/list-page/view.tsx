import './style.css'
import type { ReactNode } from 'react'
import type { Words as WordsType } from '../../lib/words/words.ts'
import { Words } from '../words/view.tsx'

export interface ListPageProps {
  title: WordsType
  lead?: WordsType
  children: ReactNode
}

/** A page beside the text: its title, a line on what it lists, and the list. */
export function ListPage({ title, lead, children }: ListPageProps) {
  return (
    <div className="list-page">
      <h1>
        <Words of={title} />
      </h1>
      {lead ? (
        <p className="list-lead">
          <Words of={lead} />
        </p>
      ) : null}
      {children}
    </div>
  )
}
