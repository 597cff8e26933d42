import { strToU8, type Zippable, zipSync } from 'fflate'

/** The one moment in every archive, in local time as ZIP keeps it, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1)

/** What an archive holds: a text or bytes by its path. */
export type ZipFiles = Record<string, string | Uint8Array>

/**
 * An archive, in which the same files give the same bytes.
 * @param files in the order in which they stand in it
 * @param stored the paths of those that are kept as they are: what is compressed already, or is looked for by its bytes
 */
export function zip(files: ZipFiles, stored: readonly string[] = []): Uint8Array {
  const entries = Object.entries(files).map(([path, held]): [string, Zippable[string]] => [
    path,
    [typeof held === 'string' ? strToU8(held) : held, { level: stored.includes(path) ? 0 : 9, mtime }],
  ])
  return zipSync(Object.fromEntries(entries))
}
