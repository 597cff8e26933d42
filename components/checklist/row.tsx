// biome-ignore-all lint/a11y/noRedundantRoles: browsers take them from a table that is not laid out as one
import type { ChecklistCell } from '../../lib/pages/checklist-page.ts'
import type { PageData } from '../../lib/pages/kind-of.ts'
import { Localized } from '../localized/view.tsx'
import { CheckMark } from './mark.tsx'

type ChecklistRow = PageData['checklist']['groups'][number][number]

/** From a wide page on, a cell of the table; on a narrow one, what the text gives stands under its column's name. */
const cell =
  'block align-baseline @lg:table-cell @lg:py-2 @lg:pe-3 easy:block easy:p-0 print:table-cell print:py-1 print:pe-2'
const label =
  'before:block before:text-xs before:text-soft before:whitespace-pre-line before:content-[attr(data-label)] @lg:before:hidden easy:before:block print:before:hidden'
const given = 'basis-5/12 @sm:basis-[30%]'
/** What it leaves open is there one line of names after all else: its own words are for those who do not see that line. */
const open = 'order-3 text-soft'
const openWords =
  'sr-only @lg:not-sr-only @lg:whitespace-nowrap easy:sr-only print:not-sr-only print:whitespace-nowrap'
const beforeOpen =
  "before:order-2 before:text-xs before:whitespace-pre-line before:content-[attr(data-open)] after:order-1 after:basis-full after:content-[''] @lg:before:hidden @lg:after:hidden easy:before:block easy:after:block print:before:hidden print:after:hidden"

/** A target or a project: its part's number and its name, then what the text gives and what it leaves open. */
export function Row({ id, at, check, number, name, href, notes, openLabel, cells }: ChecklistRow) {
  return (
    <tr
      role="row"
      id={id}
      data-open={openLabel}
      className={`flex flex-wrap items-baseline gap-x-4 gap-y-1 rule-t py-3 scroll-mt-14 @lg:table-row easy:flex print:table-row print:break-inside-avoid ${beforeOpen}`}
    >
      <th
        scope="row"
        role="rowheader"
        data-rank={at}
        className={`basis-full text-start text-base font-normal @lg:w-1/3 print:w-1/4 print:text-xs ${cell}`}
      >
        <span className="grid grid-cols-[var(--spacing-number)_minmax(0,1fr)] items-baseline">
          <b className="numeral">{number} </b>
          <Localized
            as="a"
            className="col-start-2 py-0.5 plain-link first-letter:uppercase second:first-letter:uppercase"
            href={href}
            of={name}
          />
          {notes.map((note) => (
            <Localized
              as="small"
              key={note.id}
              className="col-start-2 text-sm text-soft print:text-xs"
              of={note.text}
            />
          ))}
        </span>
      </th>
      {cells.map(({ column, label: name, isOpen, words, detail, rank }) => (
        <td
          key={column}
          role="cell"
          data-label={name}
          data-rank={rank}
          data-open={isOpen || undefined}
          className={`${cell} ${label} ${isOpen ? open : given}`}
        >
          {column === 'checkable' ? (
            <span className="flex items-baseline gap-x-1.5">
              <CheckMark isOpen={check === 'noEnd'} />
              <Localized
                as="span"
                className={words.en ? 'print:[&>[lang=zh-CN]]:whitespace-nowrap' : 'print:whitespace-nowrap'}
                of={words}
              />
            </span>
          ) : (
            <Localized as="span" className={isOpen ? openWords : saidAs(column)} of={words} />
          )}
          {detail ? <Localized as="span" className="block text-soft" of={detail} /> : null}
        </td>
      ))}
    </tr>
  )
}

/** The first letter of a verb in quotation marks stays as it is. */
function saidAs(column: ChecklistCell['column']): string {
  return column === 'firm' ? 'block' : 'block first-letter:uppercase second:first-letter:uppercase'
}
