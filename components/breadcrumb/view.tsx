import { type Link, LinkItems } from '../link-items/view.tsx'

/** The way from the home page down to this one; on a phone its last step. */
export function Breadcrumb({ label, links }: { label: string; links: Link[] }) {
  return (
    <aside role="none" className="contents">
      <nav className="breadcrumb pt-2 text-sm @md:pt-6 easy:hidden" aria-label={label}>
        <ol className="flex flex-wrap items-baseline">
          <LinkItems
            links={links}
            itemClass="flex items-baseline not-last:after:px-2 not-last:after:text-strong not-last:after:content-['/'_/_''] @max-md:not-last:hidden"
            linkClass="plain-link py-1 text-soft"
          />
        </ol>
      </nav>
    </aside>
  )
}
