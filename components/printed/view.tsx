import type { PrintedData } from '../../lib/pages/printed.ts'

/** What a page says on paper alone: what it is, its permanent address, in letters where there is room, and its QR code. */
export function Printed({ head, address, qr }: PrintedData) {
  return (
    <aside className="printed hidden" role="none" data-head={head}>
      {address}
      {qr ? <img src={qr} alt="" width="80" height="80" loading="lazy" /> : null}
    </aside>
  )
}
