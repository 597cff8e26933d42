import { readdirSync } from 'node:fs'

/** The folders named for a year, newest first: the editions of a content folder, or of a view of the site. */
export function yearsIn(folder: string): [string, ...string[]] {
  const [newest, ...older] = readdirSync(folder)
    .filter((name) => /^\d{4}$/.test(name))
    .sort()
    .reverse()
  if (!newest) throw new Error(`${folder} has no edition`)
  return [newest, ...older]
}
