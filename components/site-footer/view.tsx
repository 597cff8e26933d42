import type { Shell } from '../../lib/pages/shell.ts'
import { isPair } from '../../lib/words/words.ts'
import { Filing } from '../filing/view.tsx'
import { LinkItems } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** The foot of every page: what the site is not, where the text comes from, and the pages beside the text. */
export function SiteFooter({ label, statements, filing, links }: Shell['footer']) {
  return (
    <footer className="site-footer mt-16 grid in-data-[first='']:animate-next-frame gap-x-16 gap-y-6 rule-t bg-tint px-sides py-8 text-sm text-soft [box-shadow:0_100vh_0_100vh_var(--color-tint)] print:table-footer-group print:break-inside-avoid print:[box-shadow:none] @lg:grid-cols-[1fr_auto]">
      {/* On paper it has no margin, which would be cut at the end of a sheet. */}
      <div className="print:ps-hang print:pe-notes print:pt-4">
        <ul className="grid content-start gap-y-2 print:block print:rule-t print:pt-1.5 print:[font:var(--paper-small)]">
          {statements.map((statement) => (
            <Localized
              as="li"
              key={statement.zh ?? statement.en}
              className={`max-w-measure text-pretty second:text-xs print:*:leading-[inherit] print:second:[font:var(--paper-small)] ${isPair(statement) ? 'print:grid print:max-w-none print:grid-cols-[2fr_3fr] print:gap-x-4' : 'print:inline print:me-2'}`}
              of={statement}
            />
          ))}
        </ul>
        <Filing links={filing} />
      </div>
      <nav aria-label={label}>
        <ul className="flex flex-wrap gap-x-6 @lg:-mt-1 @lg:grid @lg:grid-cols-2 @lg:gap-x-10">
          <LinkItems links={links} linkClass="inline-block py-1 link" />
        </ul>
      </nav>
    </footer>
  )
}
