import type { Link } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** A link whose number stands apart from its words, so that both can be set. */
export function NumberedLink({ href, number, title, current }: Link & { current?: boolean }) {
  return (
    <a href={href} aria-current={current ? 'page' : undefined}>
      {number ? <b>{number}</b> : null}
      <Localized as="span" of={title} />
    </a>
  )
}
