import type { ConcernCell } from '../../lib/pages/concerns-page.ts'
import { Localized } from '../localized/view.tsx'

/** Concerns as cells of a board: each leads to its sentences. */
export function ConcernBoard({ cells }: { cells: ConcernCell[] }) {
  return (
    <ul className="mt-3 grid grid-cols-1 gap-x-10 border-t-2 border-main @sm:grid-cols-2 @rail-pairs:grid-cols-3">
      {cells.map(({ href, name, about, count }) => (
        <li key={href} className="rule-b print:break-inside-avoid">
          <a
            className="grid h-full grid-cols-[minmax(0,1fr)_auto] content-start items-baseline gap-x-4 py-3 text-ink no-underline hover:bg-tint hover:text-main easy:min-h-11"
            href={href}
          >
            <Localized as="b" className="text-base font-semibold leading-snug" of={name} />
            <Localized as="small" className="text-end text-xs text-soft tabular-nums" of={count} />
            <Localized
              as="span"
              className="col-span-2 mt-1 text-sm text-soft text-balance leading-snug"
              of={about}
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
