import type { Edition } from './edition.ts'
import type { Bilingual } from './schema.ts'

/** The line that closes a report, where it is not the title of the pledges: it stands behind all parts then. */
export function ownClosing({
  closing,
  pledges,
}: Pick<Edition, 'closing' | 'pledges'>): Bilingual | undefined {
  return pledges?.title === closing ? undefined : closing
}
