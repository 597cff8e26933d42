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

/** Of the marks and what is drawn in them; said once for all, since each byte of a mark counts many times. */
const ofMarks =
  '[&_svg]:size-4 [&_svg]:fill-main [&_svg]:[fill-rule:evenodd] [&_td_a]:grid [&_td_a]:size-6 [&_td_a]:place-items-center [&_td_a:hover]:bg-tint @md:[&_td_a]:size-7 @md:[&_td_svg]:size-5 easy:[&_td_a]:size-11'

/** Of the columns; that of most projects has what is left. */
const widths: Record<CommitmentLevel, string> = {
  complete: 'w-1/5 @md:w-28',
  start: 'w-1/6 @md:w-20',
  advance: '',
  apply: 'w-1/5 @md:w-32',
}

/** All projects at once, as a table: areas as rows, levels as columns, one mark each, which is a link with a name. */
export function Sheet({ title, area, levels, rows }: SheetData) {
  return (
    <table className={`sheet mt-4 w-full table-fixed border-collapse text-sm ${ofMarks}`}>
      <Localized as="caption" className="sr-only" of={title} />
      <thead>
        <tr className="border-b-2 border-main align-bottom">
          <th scope="col" className="w-8 @md:w-40">
            <Localized as="span" className="sr-only" of={area} />
          </th>
          {levels.map(({ level, href, title, count }) => (
            <th key={level} scope="col" className={`${widths[level]} py-2 pe-2 text-start font-normal`}>
              <a className="block plain-link" href={href}>
                <b className="flex items-center gap-x-2 numeral text-2xl leading-none">
                  {count}
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path id={`mark-${level}`} d={shapes[level]} />
                  </svg>
                </b>{' '}
                <Localized as="span" className="mt-1 block leading-snug @max-md:text-control" of={title} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.href} {...row} />
        ))}
      </tbody>
    </table>
  )
}

/** An area, whose title a phone has no room for, and the marks of its projects. */
function Row({ href, number, title, cells }: SheetData['rows'][number]) {
  return (
    <tr className="rule-b align-top">
      <th scope="row" className="py-2 pe-2 text-start font-normal">
        <a className="flex items-baseline gap-x-3 plain-link" href={href}>
          <b className="numeral text-lg leading-none">{number}</b>{' '}
          <Localized as="span" className="leading-snug @max-md:sr-only" of={title} />
        </a>
      </th>
      {cells.map(({ level, marks }) => (
        <td key={level} className="py-1 pe-1">
          <span className="flex flex-wrap">
            {marks.map(({ id, href, name }) => (
              <a key={id} href={href} title={name} aria-labelledby={name ? undefined : id}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <use href={`#mark-${level}`} />
                </svg>
              </a>
            ))}
          </span>
        </td>
      ))}
    </tr>
  )
}
