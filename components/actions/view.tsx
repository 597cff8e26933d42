import { type Link, LinkItems } from '../link-items/view.tsx'

/** A few links as buttons; the first one is the main one. */
export function Actions({ links }: { links: Link[] }) {
  return (
    <ul className="actions">
      <LinkItems links={links} />
    </ul>
  )
}
