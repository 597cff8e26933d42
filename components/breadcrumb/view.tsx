import './style.css'
import { type Link, LinkItems } from '../link-items/view.tsx'

export interface BreadcrumbProps {
  label: string
  /** The pages above this one, from the home page down. */
  links: Link[]
}

/** The way from the home page to this one. */
export function Breadcrumb({ label, links }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        <LinkItems links={links} />
      </ol>
    </nav>
  )
}
