import { environmentWith, settings } from '../../report/settings.mjs'

/** What Node.js loads first in a child; an address, so that a space in a path does no harm. */
const loadFirst = `--import=${new URL('./end-with-parent-first.mjs', import.meta.url).href}`

/**
 * The environment for a program of Node.js that ends with this process, as does every other that it starts.
 * @param {Record<string, string>} changes what it is told besides
 */
export function childEnvironment(changes = {}) {
  const { nodeOptions } = settings
  return environmentWith({
    NODE_OPTIONS: nodeOptions.includes(loadFirst) ? nodeOptions : `${nodeOptions} ${loadFirst}`.trim(),
    END_WITH: String(process.pid),
    ...changes,
  })
}
