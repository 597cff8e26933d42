import './style.css'
import type { PrintedData } from '../../lib/pages/printed.ts'

/** What a page says on paper alone: its permanent address, in letters where there is room and as a QR code. */
export function Printed({ address, qr }: PrintedData) {
  return (
    <aside className="printed" role="none">
      {address}
      {qr ? <img src={qr} alt="" width="80" height="80" loading="lazy" /> : null}
    </aside>
  )
}
