import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** Links to the headings of a long page. */
export function Jumps({ links }: { links: Link[] }) {
  return (
    <ul className="mt-6 gap-10 print:hidden @sm:columns-2">
      {links.map(({ href, number, title }) => (
        <li key={href} className="break-inside-avoid">
          <a
            href={href}
            className="grid grid-cols-[var(--spacing-number)_1fr] items-baseline py-1 text-base plain-link easy:py-2"
          >
            <span className="numeral">{number}</span> <Localized as="span" of={title} />
          </a>
        </li>
      ))}
    </ul>
  )
}
