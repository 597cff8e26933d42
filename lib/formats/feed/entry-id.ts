import { createHash } from 'node:crypto'
import type { Change } from '../../report/edition.ts'
import type { SiteFrame } from '../../report/schema.ts'

/**
 * What the id of a correction is made from: its day, its part, and which one it is of several of a day in a part, counted
 * from the oldest, so that later ones change nothing.
 * @param older the corrections before it
 */
export function changeKey(change: Change, older: readonly Change[]): string {
  const before = older.filter((other) => keyOf(other) === keyOf(change)).length
  return `changes/${keyOf(change)}${before === 0 ? '' : `/${before + 1}`}`
}

function keyOf({ date, edition, part }: Change): string {
  return `${date}/${edition.id}/${part?.id ?? ''}`
}

/** A UUID (RFC 9562, version 8) of a name, which no other site has. */
export function urn({ fileStem }: Pick<SiteFrame, 'fileStem'>, name: string): string {
  const hash = createHash('sha256').update(`${fileStem}/${name}`).digest('hex')
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}
