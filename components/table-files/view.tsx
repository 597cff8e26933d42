import type { TableFiles as TableFilesData } from '../../lib/pages/table-files.ts'
import { Localized } from '../localized/view.tsx'

/** What a page lists as files, and for each table a button that copies it, which script shows. */
export function TableFiles({ title, files, copy, copied, notCopied }: TableFilesData) {
  if (files.length === 0) return null
  return (
    <copy-table
      className="mt-2 flex flex-wrap items-baseline gap-x-4 text-sm print:hidden"
      data-copied={copied}
      data-not-copied={notCopied}
    >
      <Localized as="span" className="py-1 text-soft" of={title} />
      {files.map(({ href, saveAs, kind, name, numbers, bytes, size }) => (
        <span key={href} className="flex flex-wrap items-baseline gap-x-3">
          {name ? <Localized as="span" of={name} /> : null}
          <a href={href} download={saveAs} className="link py-1">
            {kind}
          </a>
          <data value={bytes} className="text-xs text-soft">
            {size}
          </data>
          {numbers === undefined ? null : (
            <Localized as="button" type="button" hidden data-numbers={numbers} of={copy} />
          )}
        </span>
      ))}
      <span role="status" />
    </copy-table>
  )
}
