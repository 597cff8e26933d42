import './style.css'
import type { Words as WordsType } from '../../lib/i18n/words.ts'
import { Words } from '../words/view.tsx'

export interface ActionsProps {
  /** The first one is the main one. */
  links: { href: string; title: WordsType }[]
}

/** A few links as buttons. */
export function Actions({ links }: ActionsProps) {
  return (
    <ul className="actions">
      {links.map(({ href, title }) => (
        <li key={href}>
          <a href={href}>
            <Words of={title} />
          </a>
        </li>
      ))}
    </ul>
  )
}
