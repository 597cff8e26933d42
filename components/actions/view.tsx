import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** A few links as buttons; the first one is the main one. */
export function Actions({ links }: { links: Link[] }) {
  return (
    <ul className="actions print:hidden flex flex-wrap gap-2 mt-5">
      {links.map(({ href, title }, index) => (
        <li key={href}>
          <Localized
            as="a"
            className={`pill text-base leading-snug ${index === 0 ? 'bg-main text-paper hover:bg-ink' : ''}`}
            href={href}
            of={title}
          />
        </li>
      ))}
    </ul>
  )
}
