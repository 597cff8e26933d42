import type { Bilingual, EditionFrame } from './schema.ts'

/** The title of the pledges: the heading that the source prints above them, else the line that closes the report. */
export function pledgesTitle(
  { pledges, closing }: Pick<EditionFrame, 'pledges' | 'closing'>,
  printsPledges: boolean,
): Bilingual | undefined {
  return (printsPledges ? pledges : closing) ?? pledges
}
