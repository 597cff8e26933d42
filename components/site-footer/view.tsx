import type { Shell } from '../../lib/pages/shell.ts'
import { LinkItems } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** The foot of every page: what the site is not, where the text comes from, and the pages beside the text. */
export function SiteFooter({ label, statements, links }: Shell['footer']) {
  return (
    <footer className="site-footer">
      <ul>
        {statements.map((statement) => (
          <Localized as="li" key={statement.zh ?? statement.en} of={statement} />
        ))}
      </ul>
      <nav aria-label={label}>
        <ul>
          <LinkItems links={links} />
        </ul>
      </nav>
    </footer>
  )
}
