import type { PrintedData } from '../../lib/pages/printed.ts'

/** What a page says on paper alone: what it is, its permanent address, in letters where there is room, and its QR code. */
export function Printed({ head, address, qr }: PrintedData) {
  return (
    <aside
      className="printed hidden text-xs text-soft before:block before:whitespace-pre-line before:content-[attr(data-head)] print:block print:pb-3"
      role="none"
      data-head={head}
    >
      {address}
      {qr ? (
        <img
          className="print:absolute print:top-0 print:right-0 print:w-notes print:pl-6"
          src={qr}
          alt=""
          width="80"
          height="80"
          loading="lazy"
        />
      ) : null}
    </aside>
  )
}
