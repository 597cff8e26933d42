import { address, canonical } from '../../report/address.ts'
import { besidePage } from '../beside-page.ts'
import type { Format, Subject } from '../format.ts'
import { qrSvg } from '../shared/pictures/qr-code.ts'

/** The QR code of a page, or of a sentence on it, once SITE_URL gives it an address to point to. */
export const qr = {
  id: 'qr',
  mediaType: 'image/svg+xml',
  ending: 'svg',
  of: 'edition, part, concern or sentence',
  in: 'view',
  path: besidePage('qr', 'svg'),
  isMade: (subject) => addressOf(subject) !== undefined,
  contents: (subject) => qrSvg(addressOf(subject) ?? ''),
} as const satisfies Format

function addressOf({ view, edition, part, concern, sentence }: Subject): string | undefined {
  return canonical(address(view, (concern ?? part ?? edition).page, sentence && `s${sentence.number}`))
}
