import type { Words as WordsType } from '../../lib/i18n/words.ts'
import { Words } from '../words/view.tsx'

export interface Link {
  href: string
  title: WordsType
}

/** The items of a list of links. */
export function LinkItems({ links }: { links: Link[] }) {
  return links.map(({ href, title }) => (
    <li key={href}>
      <a href={href}>
        <Words of={title} />
      </a>
    </li>
  ))
}
