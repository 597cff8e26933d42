import type { Shell } from '../../lib/pages/shell.ts'
import { LinkItems } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** The foot of every page: what the site is not, where the text comes from, and the pages beside the text. */
export function SiteFooter({ label, statements, links }: Shell['footer']) {
  return (
    <footer className="site-footer mt-16 grid gap-x-16 gap-y-6 rule-t bg-tint px-sides py-8 text-sm text-soft [box-shadow:0_100vh_0_100vh_var(--color-tint)] @lg:grid-cols-[1fr_auto]">
      <ul className="grid content-start gap-y-2">
        {statements.map((statement) => (
          <Localized
            as="li"
            key={statement.zh ?? statement.en}
            className="max-w-measure text-pretty second:text-xs print:second:inline"
            of={statement}
          />
        ))}
      </ul>
      <nav aria-label={label}>
        <ul className="flex flex-wrap gap-x-6 @lg:-mt-1 @lg:grid @lg:grid-cols-2 @lg:gap-x-10">
          <LinkItems links={links} linkClass="inline-block py-1 link" />
        </ul>
      </nav>
    </footer>
  )
}
