import { type Link, LinkItems } from '../link-items/view.tsx'

/** The way from the home page down to this one. */
export function Breadcrumb({ label, links }: { label: string; links: Link[] }) {
  return (
    <aside role="none">
      <nav className="breadcrumb" aria-label={label}>
        <ol>
          <LinkItems links={links} />
        </ol>
      </nav>
    </aside>
  )
}
