import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

interface NumberedLinkProps extends Link {
  current?: boolean
}

/** The items of a list of such links. */
export function NumberedItems({ links }: { links: NumberedLinkProps[] }) {
  return links.map((link) => (
    <li key={link.href}>
      <NumberedLink {...link} />
    </li>
  ))
}

/** A link whose number stands apart from its words, so that both can be set. */
export function NumberedLink({ href, number, title, current }: NumberedLinkProps) {
  return (
    <a href={href} aria-current={current ? 'page' : undefined}>
      {number ? <b>{number}</b> : null}
      <Localized as="span" of={title} />
    </a>
  )
}
