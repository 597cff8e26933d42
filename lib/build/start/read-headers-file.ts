import type { HeaderRule } from '../hosting/header-rules.ts'

/**
 * Reads a `_headers` file as static hosts do. The rules are in the site itself, so a copy of it is served with the same
 * headers, and a site that is built again changes its files and its headers at once.
 */
export function readHeadersFile(text: string): HeaderRule[] {
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n')
      const pairs = lines
        .filter((line) => !line.trim().startsWith('!'))
        .map((line): [string, string] => {
          const colon = line.indexOf(':')
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
        })
      return { path, headers: Object.fromEntries(pairs) }
    })
}
