import type { TableFiles as TableFilesData } from '../../lib/pages/table-files.ts'
import { Localized } from '../localized/view.tsx'

/** What a list shows as files, and a button that copies it as a table, which script shows. */
export function TableFiles({ title, files, copy }: TableFilesData) {
  if (files.length === 0) return null
  return (
    <copy-table
      className="mt-2 flex flex-wrap items-baseline gap-x-4 text-sm print:hidden"
      data-href={copy.href}
      data-numbers={copy.numbers}
      data-copied={copy.copied}
      data-not-copied={copy.notCopied}
    >
      <Localized as="span" className="py-1 text-soft" of={title} />
      {files.map(({ href, saveAs, kind, bytes, size }) => (
        <span key={href}>
          <a href={href} download={saveAs} className="link inline-block py-1 easy:py-2">
            {kind}
          </a>{' '}
          <data value={bytes} className="text-xs text-soft tabular-nums">
            {size}
          </data>
        </span>
      ))}
      <Localized as="button" type="button" hidden className="link py-1 easy:py-2" of={copy.title} />
      <span role="status" />
    </copy-table>
  )
}
