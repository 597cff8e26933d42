import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { city, published } from '../fixtures/sites.ts'

const commands = { [published.folder]: 'npm run build', [city.folder]: 'npm run build:fixture' }

/** @throws Error that says which command makes a site, when it is not there */
export function needBuild(folder: string): void {
  if (existsSync(join(folder, 'SHA256SUMS'))) return
  throw new Error(`${folder}/ is not there; make it with “${commands[folder] ?? 'npm run build'}”`)
}
