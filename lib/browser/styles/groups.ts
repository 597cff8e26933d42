import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { transform } from 'esbuild'
import { listFiles } from '../../content/files/list-files.ts'

/** What is in English under its Chinese: pages in one language are without it (rehype-page-sheet.ts). */
export const ofPairs = /(?:^|:)second:/

/** What stands for a value in a template: no character of a source. */
const gap = '\0'

/**
 * Utilities that no element has without the others of their group: the same strings name them, and elements have what whole
 * strings name. Names that a template ends with a value, `grid-cols-${columns}`, stand alone.
 * @param utilities in the order that groups, and what is in them, shall have
 * @param strings of code, as `stringsIn` gives them
 */
export function groupsOf(utilities: readonly string[], strings: readonly string[]): string[][] {
  const places = new Map<string, number[]>()
  for (const [at, text] of strings.entries())
    for (const word of new Set(text.split(/\s+/))) places.set(word, [...(places.get(word) ?? []), at])
  const made = [...places.keys()].flatMap((word) => new RegExp(`^(.+-)${gap}`).exec(word)?.[1] ?? [])
  const isMade = (name: string) => made.some((start) => name.startsWith(start))
  const groups = new Map<string, string[]>()
  for (const name of utilities) {
    const at = isMade(name) ? undefined : places.get(name)
    const key = at ? `${ofPairs.test(name)} ${at}` : name
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups.values()]
}

/** The strings in the code of all views. */
export async function stringsOfViews(): Promise<string[]> {
  const files = ['app', 'components'].flatMap((folder) => listFiles(folder).map((file) => join(folder, file)))
  const views = files.filter((file) => file.endsWith('.tsx'))
  const strings = await Promise.all(views.map((file) => stringsIn(readFileSync(file, 'utf8'))))
  return strings.flat()
}

/** The strings in code (TSX), those of attributes too; in templates a null character stands for each value. */
export async function stringsIn(source: string): Promise<string[]> {
  const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic' })
  const strings: string[] = []
  const read = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    const { type, value, quasis } = node as Partial<StringNode>
    if (type === 'Literal' && typeof value === 'string') strings.push(value)
    if (type === 'TemplateLiteral') strings.push((quasis ?? []).map(({ value }) => value.raw).join(gap))
    for (const inner of Object.values(node)) read(inner)
  }
  read(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return strings
}

/** What a node of a string has (ESTree). */
interface StringNode {
  type: string
  value: unknown
  quasis: { value: { raw: string } }[]
}
