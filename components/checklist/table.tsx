// biome-ignore-all lint/a11y/noRedundantRoles: browsers take them from a table that is not laid out as one
import type { PageData } from '../../lib/pages/kind-of.ts'
import { Localized } from '../localized/view.tsx'
import { Row } from './row.tsx'

type ChecklistTableProps = Pick<PageData['checklist'], 'caption' | 'sortBy' | 'heads' | 'groups' | 'sorted'>

/**
 * A row for each line, a column for each thing that its text may give. Where the page is narrow, a row is a block in which
 * every cell has its column's name above it. The heads, which element.ts makes buttons, then stand above all of them.
 */
export function ChecklistTable({ caption, sortBy, heads, groups, sorted }: ChecklistTableProps) {
  return (
    <sort-table className="mt-6 block">
      <table
        role="table"
        className="block w-full border-collapse text-sm @lg:table easy:block print:table print:w-auto print:-ms-hang print:-me-notes print:text-xs print:[&_[lang]]:leading-snug"
      >
        <Localized
          as="caption"
          className="block text-start text-base font-semibold @lg:table-caption easy:block print:hidden"
          of={caption}
        />
        <thead
          role="rowgroup"
          className="hidden js:block @lg:table-header-group @lg:js:table-header-group easy:block print:table-header-group"
        >
          <tr
            role="row"
            data-label={sortBy}
            className="flex flex-wrap items-baseline gap-x-4 py-2 before:text-soft before:whitespace-pre-line before:content-[attr(data-label)] @lg:table-row @lg:before:hidden easy:flex easy:before:block print:table-row print:before:hidden"
          >
            {heads.map(({ name, by }) => (
              <th
                key={name.zh ?? name.en}
                scope="col"
                role="columnheader"
                data-by={by}
                className={`text-start align-bottom font-normal @lg:sticky @lg:top-0 @lg:z-1 @lg:bg-paper @lg:pe-3 @lg:whitespace-nowrap easy:static print:static print:pe-2 print:[&>[hidden]]:block ${name.en ? 'print:whitespace-normal print:[&_[lang=zh-CN]]:whitespace-nowrap' : ''}`}
              >
                <Localized
                  as="span"
                  className="block min-h-0 rounded-none border-0 p-0 py-1 text-start text-[length:inherit] leading-snug text-soft js:text-main js:underline js:underline-offset-4 print:text-soft print:no-underline [&>[lang=en]]:block [[aria-sort]>&]:font-semibold [[aria-sort=ascending]>&]:before:content-['↑_'_/_''] [[aria-sort=descending]>&]:before:content-['↓_'_/_'']"
                  of={name}
                />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((rows) => (
          <tbody
            key={rows[0]?.id}
            role="rowgroup"
            className="block border-t-2 border-strong empty:hidden @lg:table-row-group easy:block print:table-row-group"
          >
            {rows.map((row) => (
              <Row key={row.id} {...row} />
            ))}
          </tbody>
        ))}
      </table>
      <p role="status" className="sr-only" />
      {sorted.map(({ name, words }) => (
        <Localized key={name} as="template" data-say={name} of={words} />
      ))}
    </sort-table>
  )
}
