import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** Links to the headings of a long page. */
export function Jumps({ links }: { links: Link[] }) {
  return (
    <ul className="mt-6 max-w-list gap-10 print:hidden @sm:columns-2">
      {links.map(({ href, number, title }) => (
        <li key={href} className="break-inside-avoid">
          <a
            href={href}
            className={`${number ? 'grid grid-cols-[var(--spacing-number)_1fr] items-baseline plain-link' : 'link inline-block'} py-1 text-base easy:py-2`}
          >
            {number ? <span className="numeral">{number} </span> : null}
            <Localized as="span" of={title} />
          </a>
        </li>
      ))}
    </ul>
  )
}
