import { encode } from 'uqr'

/** Modules of white round the code: ISO/IEC 18004 asks for four. */
const quietZone = 4

/**
 * A QR code at error level M as a picture, black on white in every colour scheme so that every reader can scan it.
 * @param border modules of white round it; fewer where it stands on empty paper
 */
export function qrSvg(text: string, border = quietZone): string {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, border })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
}
