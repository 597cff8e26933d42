import './style.css'
import { type Link, LinkItems } from '../link-items/view.tsx'

export interface ActionsProps {
  /** The first one is the main one. */
  links: Link[]
}

/** A few links as buttons. */
export function Actions({ links }: ActionsProps) {
  return (
    <ul className="actions">
      <LinkItems links={links} />
    </ul>
  )
}
