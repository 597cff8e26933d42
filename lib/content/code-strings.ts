import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

let code: { text: string; words: Set<string>[] } | undefined

/**
 * Whether the code of the project may show a string of the interface. It names the string's key, or its group in a
 * template, or, where a component gets a whole group, the words of the key somewhere in one folder. Where there is no
 * code, as for content alone, every string may be shown.
 */
export function isShown(key: string): boolean {
  code ??= readCode()
  const { text, words } = code
  if (text === '') return true
  const parts = key.split('.')
  const group = parts.slice(0, -1).join('.')
  if (text.includes(`'${key}'`) || (group !== '' && text.includes(`\`${group}.\${`))) return true
  return words.some((known) => parts.every((part) => known.has(part)))
}

/** All code, and the words of each folder. */
function readCode(): { text: string; words: Set<string>[] } {
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
  return { text: texts.join('\n'), words: texts.map((text) => new Set(text.match(/[A-Za-z][\w-]*/g))) }
}
