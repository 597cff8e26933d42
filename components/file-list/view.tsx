// biome-ignore-all lint/a11y/noRedundantRoles: browsers take them from a table that is not laid out as one
import type { DownloadFile } from '../../lib/pages/download-items.ts'
import type { DownloadRow, DownloadTable } from '../../lib/pages/download-table.ts'
import { Localized } from '../localized/view.tsx'

const cell = 'py-1 pe-3 text-start align-baseline font-normal rule-t'

/**
 * Files as a table: a row for each format or area, a column for each language. Where letters are so large that columns have
 * no room, a row is its name with its files below, each with its language.
 */
export function FileList({ columns, groups }: DownloadTable) {
  return (
    <table role="table" className="file-list mt-4 w-full table-fixed border-collapse text-sm @max-sm:block">
      <thead role="rowgroup" className="@max-sm:hidden">
        <tr role="row">
          <td role="cell" className="w-1/3 @md:w-1/2" />
          {columns.map((name) => (
            <Localized
              as="th"
              key={name.zh ?? name.en}
              scope="col"
              role="columnheader"
              className="pe-3 text-start align-baseline font-normal text-soft"
              of={name}
            />
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, rows }) => (
        <tbody key={id} role="rowgroup" className="@max-sm:block">
          <tr role="row" className="@max-sm:block">
            <Localized
              as="th"
              id={id}
              scope="rowgroup"
              role="rowheader"
              colSpan={columns.length + 1}
              className="pt-4 pb-1 text-start font-semibold text-main @max-sm:block"
              of={title}
            />
          </tr>
          {rows.map((row) => (
            <Row key={row.files.find(Boolean)?.href} row={row} width={row.isWhole ? columns.length : 1} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** A row, headed by what it is called, whom it is for, and when its content last changed. */
function Row({
  row: { number, name, audience, files, isWhole },
  width,
}: {
  row: DownloadRow
  width: number
}) {
  return (
    <tr role="row" className="break-inside-avoid @max-sm:flex @max-sm:flex-wrap">
      <th scope="row" role="rowheader" className={`${cell} @max-sm:basis-full`}>
        {number ? <span className="numeral">{number} </span> : null}
        <Localized of={name} />
        {audience ? (
          <>
            {' '}
            <Localized as="small" className="block text-xs text-soft" of={audience} />
          </>
        ) : null}
      </th>
      {files.map((file, column) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a column may be empty
          key={column}
          role="cell"
          colSpan={width}
          className={`${cell} @max-sm:border-t-0 @max-sm:empty:hidden`}
        >
          {file ? <File file={file} number={number} name={name} isWhole={isWhole} /> : null}
        </td>
      ))}
    </tr>
  )
}

/** A file in its cell: what it is called beyond that is said to those who do not see its row and its column. */
function File({
  file,
  number,
  name,
  isWhole,
}: Omit<DownloadRow, 'files' | 'audience'> & { file: DownloadFile }) {
  const { href, saveAs, hreflang, kind, language, bytes, size } = file
  return (
    <>
      <a
        href={href}
        download={saveAs}
        hrefLang={hreflang}
        className="link inline-block min-w-11 py-1 easy:py-2"
      >
        {kind}
        <span className="sr-only">
          {' '}
          {number} {name.zh === kind || name.en === kind ? null : <Localized of={name} />}
        </span>
        {language ? (
          <span className="sr-only @max-sm:not-sr-only [&_[lang]]:inline">
            {' '}
            <Localized of={language} />
          </span>
        ) : null}
      </a>{' '}
      <data value={bytes} className={`text-xs text-soft tabular-nums ${isWhole ? '' : 'block @sm:inline'}`}>
        {size}
      </data>
    </>
  )
}
