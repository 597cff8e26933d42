import { readFileSync } from 'node:fs'

/** What files for other tools say they were made with: its name and its version. */
export function tool(): { name: string; version: string } {
  return JSON.parse(readFileSync('package.json', 'utf8'))
}
