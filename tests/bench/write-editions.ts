import { cpSync, rmSync } from 'node:fs'
import { numberedEdition } from '../fixtures/numbered-edition.ts'
import { writeEdition } from '../fixtures/write-edition.ts'
import { yearsIn } from './years.ts'

/** Five areas of 22 tasks. */
const shape = [4, 5, 4, 4, 5]

/**
 * Makes a content folder of the published editions and as many older, synthetic ones as are missing.
 * @param folder where to; emptied first
 */
export function writeEditions(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync('content', folder, { recursive: true })
  const years = yearsIn(folder)
  const oldest = Number(years.at(-1))
  for (let index = 1; index <= count - years.length; index++)
    writeEdition(folder, numberedEdition(String(oldest - index), shape))
}
