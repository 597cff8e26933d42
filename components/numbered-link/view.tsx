import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

interface NumberedLinkProps extends Link {
  current?: boolean
  className?: string
}

/** The items of a list of such links, each link with the class that is given. */
export function NumberedItems({ links, className }: { links: NumberedLinkProps[]; className?: string }) {
  return links.map((link) => (
    <li key={link.href}>
      <NumberedLink {...link} className={className} />
    </li>
  ))
}

/** A link whose number stands apart from its words, so that both can be set: in a grid the words are its second column. */
export function NumberedLink({ href, number, title, current, className }: NumberedLinkProps) {
  return (
    <a href={href} className={className} aria-current={current ? 'page' : undefined}>
      {number ? <b className="numeral">{number}</b> : null}
      <Localized as="span" className="col-start-2" of={title} />
    </a>
  )
}
