import type { Words as WordsType } from '../../lib/words/words.ts'
import { Words } from '../words/view.tsx'

export interface Link {
  href: string
  /** The same in both languages, so that it is said once. */
  number?: string
  title: WordsType
}

/** The items of a list of links. */
export function LinkItems({ links }: { links: Link[] }) {
  return links.map(({ href, number, title }) => (
    <li key={href}>
      <a href={href}>
        {number ? `${number} ` : null}
        <Words of={title} />
      </a>
    </li>
  ))
}
