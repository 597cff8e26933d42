import { cpSync, rmSync } from 'node:fs'
import { writeEdition } from '../fixtures/write-edition.ts'

/** Five areas of 22 tasks, as the report of 2024 has them. */
const shape = [4, 5, 4, 4, 5]

/**
 * Makes a content folder of the real edition and as many synthetic ones as are missing, each in both languages.
 * @param folder where to; emptied first
 */
export function writeEditions(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync('content', folder, { recursive: true })
  for (let index = 1; index < count; index++) writeEdition(folder, String(2024 - index), shape)
}
