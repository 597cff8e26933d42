import type { DownloadFile } from '../../lib/pages/download-items.ts'
import type { DownloadRow, DownloadTable } from '../../lib/pages/download-table.ts'
import { Localized } from '../localized/view.tsx'

const cell = 'py-1 pe-2 text-start align-baseline font-normal rule-t @max-xs:pe-0'

/** Files as a table: a row for each format or area, a column for each language. It is a table on any screen. */
export function FileList({ columns, groups }: DownloadTable) {
  return (
    <table className="file-list mt-4 w-full table-fixed border-collapse text-sm">
      <thead>
        <tr>
          <td className="w-1/3 @max-xs:w-2/9" />
          {columns.map((name) => (
            <Localized
              as="th"
              key={name.zh ?? name.en}
              scope="col"
              className="pe-2 text-start align-bottom @max-xs:pe-0 font-normal text-soft"
              of={name}
            />
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, rows }) => (
        <tbody key={id}>
          <tr>
            <Localized
              as="th"
              id={id}
              scope="rowgroup"
              colSpan={columns.length + 1}
              className="pt-4 pb-1 text-start font-semibold text-main"
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

function Row({ row: { number, name, files }, width }: { row: DownloadRow; width: number }) {
  return (
    <tr className="break-inside-avoid">
      <th scope="row" className={cell}>
        {number ? <span className="numeral">{number} </span> : null}
        <Localized of={name} />
      </th>
      {files.map((file, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column may be empty
        <td key={column} colSpan={width} className={cell}>
          {file ? <File file={file} number={number} name={name} /> : null}
        </td>
      ))}
    </tr>
  )
}

/** A file in its cell: what it is called beyond that is said to those who do not see its row and its column. */
function File({ file, number, name }: Pick<DownloadRow, 'number' | 'name'> & { file: DownloadFile }) {
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
          {number} {name.zh === kind || name.en === kind ? null : <Localized of={name} />}{' '}
          {language ? <Localized of={language} /> : null}
        </span>
      </a>{' '}
      <data value={bytes} className="block text-xs text-soft tabular-nums @sm:inline">
        {size}
      </data>
    </>
  )
}
