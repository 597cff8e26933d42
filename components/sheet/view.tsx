// biome-ignore-all lint/a11y/noRedundantRoles: browsers take them from a table that is not laid out as one
import type { Sheet as SheetData } from '../../lib/pages/sheet.ts'
import type { CommitmentLevel } from '../../lib/report/vocabulary.ts'
import { Localized } from '../localized/view.tsx'

/** How firmly a project is set out is how much of its mark is full: all, the lower half, the frame; what is striven for stands on its tip. */
const shapes: Record<CommitmentLevel, string> = {
  complete: 'M1 1h14v14H1z',
  start: 'M1 1h14v14H1zm1.5 1.5V8h11V2.5z',
  advance: 'M1 1h14v14H1zm1.5 1.5v11h11v-11z',
  apply: 'M8 0l8 8-8 8-8-8zm0 2.2L2.2 8 8 13.8 13.8 8z',
}

/**
 * A row: on a phone the area above its marks, of which ten are two lines of five; where there is room, before them, so that
 * each row is one line. Where even a phone's row is too wide, the marks of each level are a line, told apart by their form.
 */
const row =
  'flex flex-wrap justify-between @[22rem]:grid @[22rem]:grid-cols-[--spacing(19.5)_--spacing(13)_--spacing(30.5)_--spacing(18)] @sm:grid-cols-[--spacing(32)_--spacing(16)_--spacing(68)_--spacing(26)] @lg:grid-cols-[minmax(0,1fr)_--spacing(32)_--spacing(16)_--spacing(68)_--spacing(26)] easy:flex print:grid print:grid-cols-[minmax(0,1fr)_--spacing(28)_--spacing(14)_--spacing(58)_--spacing(23)]'
/** On a page of its own width marks are larger. */
const large =
  '@notes:[&_tr]:grid-cols-[minmax(0,1fr)_--spacing(58)_--spacing(28)_--spacing(118)_--spacing(42)] @notes:[&_tbody_tr]:items-center @notes:[&_td_a]:size-10 @notes:[&_td_svg]:size-6'
/** Of the marks and what is drawn in them; said once for all, since each byte of a mark counts many times. */
const marks =
  '[&_svg]:size-4 [&_svg]:fill-main [&_td_a]:grid [&_td_a]:size-6 [&_td_a]:items-center [&_td_:is(:hover,[aria-expanded])>svg]:fill-accent easy:[&_td_a]:size-11 print:[&_td_a]:size-5 print:[&_td_svg]:size-3.5'

/** All projects at once, as a table: areas as rows, levels as columns, one mark each, which is a link with a name. */
export function Sheet({ title, area, levels, rows, isOfList }: SheetData) {
  return (
    <table
      role="table"
      className={`sheet mt-4 block text-sm print:-me-notes print:break-inside-avoid ${marks} ${isOfList ? '' : large}`}
    >
      <Localized as="caption" className="sr-only" of={title} />
      <thead role="rowgroup" className="block">
        <tr role="row" className={`${row} border-b-2 border-main py-2`}>
          <Localized
            as="th"
            scope="col"
            role="columnheader"
            className="sr-only self-end text-start font-normal @lg:not-sr-only print:not-sr-only"
            of={area}
          />
          {levels.map(({ level, href, title, count }) => (
            <th key={level} scope="col" role="columnheader" className="text-start font-normal">
              <a className="block plain-link" href={href}>
                <b className="flex items-center gap-x-2 numeral text-2xl leading-none">
                  {count}
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path id={`mark-${level}`} d={shapes[level]} />
                  </svg>
                </b>{' '}
                <Localized as="span" className="mt-1 block leading-snug @max-sm:text-control" of={title} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block">
        {rows.map((row) => (
          <Row key={row.href} {...row} />
        ))}
      </tbody>
    </table>
  )
}

/** An area, and the marks of its projects. */
function Row({ href, number, title, cells }: SheetData['rows'][number]) {
  return (
    <tr role="row" className={`${row} rule-b items-start py-2 print:py-1`}>
      <th
        scope="row"
        role="rowheader"
        className="col-span-full w-full text-start font-normal @lg:col-span-1 @lg:pe-4 print:col-span-1"
      >
        <a className="flex items-baseline gap-x-3 plain-link" href={href}>
          <b className="numeral text-lg leading-none">{number}</b>{' '}
          <Localized as="span" className="leading-snug" of={title} />
        </a>
      </th>
      {cells.map(({ level, marks }) => (
        <td key={level} role="cell" className={marks.length > 0 ? 'flex w-full flex-wrap' : undefined}>
          {marks.map(({ id, href, name }) => (
            <a key={id} href={href} title={name} aria-labelledby={name ? undefined : id}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <use href={`#mark-${level}`} />
              </svg>
            </a>
          ))}
        </td>
      ))}
    </tr>
  )
}
