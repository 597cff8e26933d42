import { newCity } from './new-city.ts'
import { newEdition } from './new-edition.ts'
import { newEnglish } from './new-english.ts'
import { newTask } from './new-task.ts'
import { Refusal } from './refusal.ts'

/** What can be begun, and how; a command gives nothing where it is asked in another way. */
const commands = {
  edition: { begin: newEdition, usage: 'edition 2025 report.txt [--dry-run]' },
  english: { begin: newEnglish, usage: 'english 2025 english.txt' },
  task: { begin: newTask, usage: 'task 2025/2.6 slug' },
  city: { begin: newCity, usage: 'city' },
}

/**
 * Begins an edition, a task or a city's content, or puts translations in their places.
 * @param words what was typed: `edition`, `2025`, `report.txt`
 * @returns what was written and what is left to do
 * @throws Refusal where it cannot be done; nothing is written then
 */
export async function runNew(contentFolder: string, words: readonly string[]): Promise<string> {
  const [name, ...rest] = words
  const command = Object.entries(commands).find(([key]) => key === name)?.[1]
  const options = rest.filter((word) => word.startsWith('--'))
  const values = rest.filter((word) => !word.startsWith('--'))
  const said = await orRefusal(() => command?.begin(contentFolder, values, options))
  if (said !== undefined) return said
  const usage = Object.values(commands).map(({ usage }) => `  npm run new -- ${usage}\n`)
  const typed = words.length > 0 ? `“${words.join(' ')}”` : 'nothing to begin'
  throw new Refusal(`${typed}; expected one of\n\n${usage.join('')}`)
}

/** What the system does not let a command do is no fault of the program. */
async function orRefusal<T>(begin: () => T): Promise<Awaited<T>> {
  try {
    return await begin()
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (typeof code !== 'string' || path === undefined) throw error
    throw new Refusal(
      `${path}: cannot be used (${code}); expected a file or a folder that you may read and write`,
    )
  }
}
