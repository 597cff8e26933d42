import { rmSync } from 'node:fs'
import { writeCity } from '../fixtures/write-city.ts'

/** Where the unit tests find content, unless they name another: the made-up city, written anew for each run. */
export const unitContent = '.cache/unit-content'

export function setup(): void {
  rmSync(unitContent, { recursive: true, force: true })
  writeCity(unitContent)
}
