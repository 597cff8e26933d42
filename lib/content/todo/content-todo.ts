import { statSync } from 'node:fs'
import { readContentFiles } from '../content-file.ts'
import { type Located, located, within } from '../located.ts'
import { readContentFolder } from '../read-content-folder.ts'
import { siteFiles } from '../site-files.ts'
import { editionTodo, unwrittenItems } from './edition-todo.ts'
import type { Todo } from './todo-item.ts'

/**
 * What the content still lacks, edition by edition, the newest first, and last the files that they share.
 * @param only the year of the one edition that is asked for
 * @throws Error where there is no such folder or edition
 */
export async function contentTodo(contentFolder: string, only?: string): Promise<Todo[]> {
  const folder = located(contentFolder)
  const years = yearsOf(folder)
  if (only && !years.includes(only))
    throw new Error(
      `no edition “${only}”; expected one of ${years.join(', ') || 'those that are there, but there is none'}`,
    )
  const site = readContentFiles(siteFiles, folder)
  const editions = await Promise.all(
    years
      .filter((id) => !only || id === only)
      .map(
        async (id): Promise<Todo> => ({
          edition: id,
          items: await editionTodo(within(folder, id), id, site),
        }),
      ),
  )
  const shared = unwrittenItems(Object.values(site).flatMap(({ problems }) => problems))
  return only ? editions : [...editions, { edition: undefined, items: shared }]
}

function yearsOf(folder: Located): string[] {
  if (!statSync(folder.path, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(
      `${folder.path}: no such folder; expected the content; run the command in the project’s folder, or set CONTENT_DIR`,
    )
  return readContentFolder(folder).years
}
