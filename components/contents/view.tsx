import type { ContentsData } from '../../lib/pages/contents.ts'
import type { Layout } from '../../lib/pages/layout-of.ts'
import { Localized } from '../localized/view.tsx'
import { NumberedItems, NumberedLink } from '../numbered-link/view.tsx'

/** The contents: a rail on a desk, a sheet that the header's button opens on a phone. No script. */
export function Contents({
  label,
  close,
  before,
  areas,
  after,
  more,
  layout,
}: ContentsData & { layout: Layout }) {
  return (
    <aside role="none" className="contents">
      <nav
        className={`contents-nav inset-0 h-full w-full overflow-y-auto overscroll-contain bg-paper px-edge pb-12 text-base @max-xs:text-least leading-snug text-ink @sm:surface @sm:inset-3 @sm:h-auto @sm:w-96 ${rails[layout]}`}
        id="contents"
        popover="auto"
        aria-labelledby="contents-label"
      >
        <div className="contents-head sticky top-0 flex flex-wrap items-center justify-between bg-paper py-2">
          <Localized as="p" className="font-semibold" id="contents-label" of={label} />
          <Localized
            as="button"
            type="button"
            popoverTarget="contents"
            popoverTargetAction="hide"
            of={close}
          />
        </div>
        <ul>
          <NumberedItems links={before} className={row} />
          {areas.map(({ tasks, open, ...area }) => (
            <li key={area.href} className={`mt-2 rule-t pt-2 ${open ? 'open' : 'area'}`}>
              <NumberedLink {...area} className={`${row} font-semibold`} />
              {tasks.length > 0 ? (
                <ol>
                  <NumberedItems links={tasks} className={row} />
                </ol>
              ) : null}
            </li>
          ))}
        </ul>
        {[after, more]
          .filter((links) => links.length > 0)
          .map((links) => (
            <ul key={links[0]?.href} className="mt-2 rule-t pt-2">
              <NumberedItems links={links} className={row} />
            </ul>
          ))}
      </nav>
    </aside>
  )
}

const row =
  'contents-row grid grid-cols-[var(--spacing-number)_1fr] items-baseline py-2 text-ink no-underline hover:text-main aria-[current]:font-semibold aria-[current]:text-accent'

/** A browser that knows no popovers shows them above the text: where a script will fold them (fold.ts), not before it does. */
const besideOne = '@rail:rail @max-rail:js:not-supports-[selector(:popover-open)]:not-[[tabindex]]:hidden'
const besidePairs =
  '@rail-pairs:rail @max-rail-pairs:js:not-supports-[selector(:popover-open)]:not-[[tabindex]]:hidden'

/** From where on the contents stand beside a page. */
const rails = {
  wide: 'js:not-supports-[selector(:popover-open)]:not-[[tabindex]]:hidden',
  text: besideOne,
  list: besideOne,
  pairs: besidePairs,
  'list-of-pairs': besidePairs,
} satisfies Record<Layout, string>
