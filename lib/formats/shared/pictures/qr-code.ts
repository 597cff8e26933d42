import { encode } from 'uqr'

/** Modules of white round the code: ISO/IEC 18004 asks for four. */
const quietZone = 4

/** A QR code at error level M: its side in modules, quiet zone and all, and the dark ones as one SVG path. */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, border: quietZone })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size, path }
}

/** The code as a picture of its own, black on white in every colour scheme so that every reader can scan it. */
export function qrSvg(text: string): string {
  const { size, path } = qrCode(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
}
