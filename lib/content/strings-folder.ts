import { existsSync } from 'node:fs'
import { type Located, within } from './located.ts'

/** The project’s own strings, which name no city and no year. */
const own = { path: 'content/ui', name: 'content/ui' }

/**
 * The folder of the strings of the interface: that of the content, or else the project’s, so that content elsewhere needs
 * none and gets with new code the strings it asks for.
 */
export function stringsFolder(content: Located): Located {
  const folder = within(content, 'ui')
  return existsSync(folder.path) ? folder : own
}
