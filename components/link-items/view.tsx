import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

export interface Link {
  href: string
  /** The same in both languages, so that it is said once. */
  number?: string
  title: Words
  /** The name of a file that is saved, not opened. */
  saveAs?: string
}

interface LinkItemsProps {
  links: Link[]
  /** The classes of each item, and of each link. */
  itemClass?: string
  linkClass?: string
}

/** The items of a list of links. */
export function LinkItems({ links, itemClass, linkClass }: LinkItemsProps) {
  return links.map(({ href, number, title, saveAs }) => (
    <li key={href} className={itemClass}>
      <a href={href} className={linkClass} download={saveAs}>
        {number ? `${number} ` : null}
        <Localized of={title} />
      </a>
    </li>
  ))
}
