import { rmSync } from 'node:fs'
import { writeCity } from '../fixtures/write-city.ts'

/** Where the unit tests find content, unless they name another: the made-up city, written anew for each run. */
export const unitContent = '.cache/unit-content'

/** Where they find the files that a build makes for readers: nowhere, unless they make some. */
export const noFiles = '.cache/no-files'

export function setup(): void {
  rmSync(unitContent, { recursive: true, force: true })
  writeCity(unitContent)
}
