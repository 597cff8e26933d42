import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { located } from '../located.ts'
import { contentTodo } from './content-todo.ts'
import { englishLines, unwrittenEnglish } from './english-lines.ts'
import { todoText } from './todo-text.ts'

const usage = 'npm run todo [-- 2025] [--english] [--format=json]'
const known = ['--english', '--format=json', '--format=text']

/**
 * Says what each edition, or one, still lacks, in words or as JSON; or the lines of English that are still to be written, as
 * `npm run new -- english` takes them, `address<TAB>Chinese`.
 * @param words what was typed: `2025`, `--english`
 * @returns what to print, and whether something is left to do
 * @throws Error where the words are other ones, or there is no such edition
 */
export async function runTodo(
  contentFolder: string,
  words: readonly string[],
): Promise<{ said: string; left: boolean }> {
  const [year, ...others] = words.filter((word) => !word.startsWith('--'))
  const options = words.filter((word) => word.startsWith('--'))
  const strange = [...others, ...options.filter((option) => !known.includes(option))]
  if (strange.length > 0) throw new Error(`“${strange.join(' ')}”; expected ${usage}`)
  if (!options.includes('--english')) {
    const todos = await contentTodo(contentFolder, year)
    const said = options.includes('--format=json') ? JSON.stringify(todos, undefined, 2) : todoText(todos)
    return { said, left: todos.some(({ items }) => items.length > 0) }
  }
  if (!year || !existsSync(join(contentFolder, year)))
    throw new Error(`no edition “${year ?? ''}”; expected the year of one: npm run todo -- 2025 --english`)
  const folder = join(contentFolder, year)
  const lines = await englishLines(located(folder))
  const unwritten = unwrittenEnglish(lines).map(({ address, chinese }) => `${address}\t${chinese}`)
  return { said: unwritten.join('\n'), left: false }
}
