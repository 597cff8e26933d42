import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What stands between single quotes, what stands in templates before `.${`, and the words of each folder. */
interface Code {
  quoted: ReadonlySet<string>
  groups: ReadonlySet<string>
  words: ReadonlySet<string>[]
}

let code: Code | undefined

/**
 * Whether the code of the project may show a string of the interface. It names the string's key, or its group in a
 * template, or, where a component gets a whole group, the words of the key somewhere in one folder. Where there is no
 * code, as for content alone, every string may be shown.
 */
export function isShown(key: string): boolean {
  code ??= readCode()
  const { quoted, groups, words } = code
  if (words.length === 0 || quoted.has(key)) return true
  const parts = key.split('.')
  if (groups.has(parts.slice(0, -1).join('.'))) return true
  return words.some((known) => parts.every((part) => known.has(part)))
}

function readCode(): Code {
  const folders = new Map<string, string>()
  for (const root of ['app', 'components', 'lib'].filter((root) => existsSync(root))) {
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue
      const path = join(root, file)
      const folder = dirname(path)
      folders.set(folder, `${folders.get(folder) ?? ''}\n${readFileSync(path, 'utf8')}`)
    }
  }
  const texts = [...folders.values()]
  const all = texts.join('\n')
  return {
    quoted: new Set(all.split("'")),
    groups: new Set([...all.matchAll(/`([^`$]+)\.\$\{/g)].map(([, group = '']) => group)),
    words: texts.map((text) => new Set(text.match(/[A-Za-z][\w-]*/g))),
  }
}
