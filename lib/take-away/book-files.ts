import type { Edition, Site } from '../content/types.ts'
import type { Making, TakeAwayFile } from './take-away-file.ts'

/** The books of one edition. */
export function bookFiles(_site: Site, _edition: Edition, _making: Making): TakeAwayFile[] {
  return []
}
