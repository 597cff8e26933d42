import { existsSync } from 'node:fs'
import { tasksWithoutKeywords } from '../checks/missing-keywords.ts'
import { usedIds } from '../checks/used-ids.ts'
import { readContentFiles } from '../content-file.ts'
import { editionFiles } from '../edition-files.ts'
import { outlineOf } from '../edition-outline.ts'
import { type Located, within } from '../located.ts'
import { type Problem, startOf } from '../problem.ts'
import { readEditionFiles } from '../read-edition-files.ts'
import type { SiteYaml } from '../site-files.ts'
import { isUnwrittenLine, toTranslate } from '../unwritten.ts'
import type { TodoItem } from './todo-item.ts'
import { unmarkedFigures } from './unmarked-figures.ts'

/** What an edition still lacks, whether or not it passes the check. */
export async function editionTodo(folder: Located, id: string, site: SiteYaml): Promise<TodoItem[]> {
  const yaml = readContentFiles(editionFiles, folder)
  const { pairs, problems, missing } = await readEditionFiles(folder)
  const files = Object.values(yaml)
  const terms = new Set(usedIds(pairs).flatMap(({ mark }) => (mark.kind === 'term' ? [mark.id] : [])))
  const outline = outlineOf(id, pairs)
  return [
    ...unwrittenItems([...files.flatMap((file) => file.problems), ...problems, ...missing]),
    ...(site.terms.data ?? []).flatMap(({ id, zh, note }, index): TodoItem[] => {
      if (note || !terms.has(id)) return []
      const { file, line } = site.terms.at([index])
      return [{ kind: 'note', file, line, what: zh }]
    }),
    ...tasksWithoutKeywords(site.keywords, outline).map((task): TodoItem => {
      const pair = pairs.find((pair) => `${pair.number}.${pair.task}` === task)
      const { file, line } = pair?.zh.fieldAt('title') ?? startOf(folder.name)
      return { kind: 'keywords', file, line, what: `${task} ${pair?.zh.frontMatter.title ?? ''}` }
    }),
    ...pairs.flatMap(({ zh }) =>
      unmarkedFigures(zh).map(
        ({ line, words }): TodoItem => ({ kind: 'target', file: zh.file, line, what: words }),
      ),
    ),
    ...[yaml.targets, yaml.projects, yaml.places].flatMap(({ data, file }): TodoItem[] =>
      data?.length === 0 ? [{ kind: 'list', file, line: 1, what: 'nothing is marked in the text yet' }] : [],
    ),
    ...(existsSync(within(folder, 'concerns.yaml').path)
      ? []
      : [{ kind: 'list' as const, file: folder.name, line: 1, what: 'no concerns.yaml' }]),
  ]
}

/** The lines that are not yet written, and of files with other problems those, which hide what they say. */
export function unwrittenItems(problems: readonly Problem[]): TodoItem[] {
  return problems.map((problem): TodoItem => {
    const { file, line, found } = problem
    return isUnwrittenLine(problem)
      ? {
          kind: problem.unwritten,
          file,
          line,
          what: problem.text.replace(toTranslate, '').trim() || problem.text,
        }
      : { kind: 'problem', file, line, what: found }
  })
}
