/** What Node.js loads first in a child; an address, so that a space in a path does no harm. */
const loadFirst = `--import=${new URL('./end-with-parent-first.mjs', import.meta.url).href}`

/**
 * The environment for a program of Node.js that ends with this process, as does every other that it starts.
 * @returns {Record<string, string>}
 */
export function childEnvironment() {
  const options = process.env.NODE_OPTIONS ?? ''
  return {
    ...process.env,
    NODE_OPTIONS: options.includes(loadFirst) ? options : `${options} ${loadFirst}`.trim(),
    END_WITH: String(process.pid),
  }
}
