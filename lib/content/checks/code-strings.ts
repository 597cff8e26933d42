import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../files/list-files.ts'

let code: ReturnType<typeof readCode> | undefined

/**
 * Whether the code of the project names a string of the interface: by its key, or by its group or its ending in a
 * template. Where there is no code, as for content alone, every string counts as named.
 */
export function isNamed(key: string): boolean {
  code ??= readCode()
  const at = key.lastIndexOf('.')
  const [group, ending] = [key.slice(0, Math.max(at, 0)), key.slice(at + 1)]
  const { quoted, groups, endings } = code
  return quoted.size === 0 || quoted.has(key) || groups.has(group) || endings.has(ending)
}

/** What stands between single quotes, and what templates put together from a group or an ending: `level.${level}`. */
function readCode() {
  const files = ['app', 'components', 'lib']
    .filter((root) => existsSync(root))
    .flatMap((root) => listFiles(root).map((file) => join(root, file)))
    .filter((file) => /\.tsx?$/.test(file))
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const found = (pattern: RegExp) =>
    new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)))
  return {
    quoted: found(/'([\w.-]+)'/g),
    groups: found(/`([\w.-]+)\.\$\{/g),
    endings: found(/`\$\{[^}`]+\}\.([\w-]+)`/g),
  }
}
