/**
 * A piece of a citation: words; words in italics; the address; or a slot whose words are known only when somebody cites.
 * A slot's text has `{}` where the value goes, and the whole slot is left out while there is no value.
 */
export type Run = string | { italic: string } | { url: string } | Slot

/** What a slot waits for: the day of access, the number of a sentence, or the sentence's fragment of the address. */
export interface Slot {
  slot: 'iso-date' | 'mla-date' | 'sentence' | 'fragment'
  text: string
  /** Whether its words belong to the title before it, which is in italics. */
  inTitle?: true
}

/** The sentence at the end of an address. */
export const fragment: Slot = { slot: 'fragment', text: '#s{}' }

/** What may be known when somebody cites. */
export interface CitingMoment {
  accessed?: Date
  sentence?: number
}

/** The words for a slot, or undefined while they are not known. */
export function slotValue(slot: Slot['slot'], { accessed, sentence }: CitingMoment): string | undefined {
  if (slot === 'sentence' || slot === 'fragment') return sentence?.toString()
  if (!accessed) return undefined
  return slot === 'iso-date' ? isoDate(accessed) : mlaDate(accessed)
}

/** The reader's own day, as ISO 8601 writes it: 2026-11-24. */
export function isoDate(date: Date): string {
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-')
}

const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/** The reader's own day, as MLA writes it: 24 Nov. 2026. */
export function mlaDate(date: Date): string {
  return `${date.getDate()} ${mlaMonths[date.getMonth()]} ${date.getFullYear()}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
