import { areaFolders } from '../area-folders.ts'
import type { Edit } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf, type Make } from '../kind.ts'
import type { Random } from '../random.ts'
import { onOne } from '../steps.ts'
import { taskFiles } from '../task-files.ts'

/** Tasks under another number than theirs. */
export const taskKinds = kindsOf('refuse', {
  'task-misnumbered': onTask(({ folder, area, number, slug }, random) =>
    random.pick([
      `${folder}/${area}.${number + 5}-${slug}`,
      `${folder}/${area}.0-${slug}`,
      `${folder}/${area}.0${number}-${slug}`,
      `${folder}/${area}-${number}-${slug}`,
      `${folder}/${number}-${slug}`,
    ]),
  ),
  'task-of-another-area': onTask(
    ({ folder, area, number, slug }) => `${folder}/${area + 1}.${number}-${slug}`,
  ),
  'task-in-another-folder': onTask(({ folder, area, number, slug }, random, content) => {
    const year = folder.replace(/\/.*/, '')
    const others = areaFolders(content).filter((other) => other !== folder && other.startsWith(`${year}/`))
    return others.length > 0 ? `${random.pick(others)}/${area}.${number}-${slug}` : undefined
  }),
  'task-numbered-as-another': onTask(({ folder, area, number, slug }, random, content) => {
    const others = numbersIn(content, folder).filter((other) => other !== number)
    return others.length > 0 ? `${folder}/${area}.${random.pick(others)}-another-${slug}` : undefined
  }),
  'tasks-exchanged': exchanged,
  'task-doubled': onOne(taskFiles, (file) => {
    const twice = (one: string) => one.replace(/-(?=[^/]+$)/, '-copy-of-')
    return languages.map((language) => ({ copy: named(file, language), to: twice(named(file, language)) }))
  }),
})

const languages = ['zh', 'en']

interface Task {
  folder: string
  area: number
  number: number
  slug: string
}

/** Gives both files of a task another name, without its language. */
function onTask(put: (of: Task, random: Random, content: Content) => string | undefined): Make {
  return onOne(taskFiles, (file, random, content) => {
    const [, area, number, slug = ''] = /\/(\d+)\.(\d+)-([^/]+)\.zh\.mdx$/.exec(file) ?? []
    const task = { folder: folderOf(file), area: Number(area), number: Number(number), slug }
    const to = put(task, random, content)
    return to === undefined
      ? undefined
      : languages.map((language): Edit => ({ rename: named(file, language), to: `${to}.${language}.mdx` }))
  })
}

/** Exchanges the numbers of two tasks; what stands between them in the report may be told as well. */
function exchanged(...[content, random]: Parameters<Make>): ReturnType<Make> {
  const make = onOne(taskFiles, (file) => {
    const others = taskFiles(content, `${folderOf(file)}/`).filter((other) => other !== file)
    if (others.length === 0) return undefined
    const other = random.pick(others)
    const numberOf = (one: string) => /[\d.]+-(?=[^/]+$)/.exec(one)?.[0] ?? ''
    const renumbered = (one: string, as: string) => one.replace(numberOf(one), numberOf(as))
    return languages.flatMap((language) => [
      { rename: named(file, language), to: `kept.${language}` },
      { rename: named(other, language), to: named(renumbered(other, file), language) },
      { rename: `kept.${language}`, to: named(renumbered(file, other), language) },
    ])
  })
  const change = make(content, random)
  return change && { ...change, places: [...change.places, { file: folderOf(change.places[0].file) }] }
}

function folderOf(file: string): string {
  return file.replace(/\/[^/]+$/, '')
}

function numbersIn(content: Content, folder: string): number[] {
  const files = taskFiles(content, `${folder}/`)
  return files.map((file) => Number(/\.(\d+)-[^/]+$/.exec(file)?.[1]))
}

function named(file: string, language: string): string {
  return file.replace(/zh(?=\.mdx$)/, language)
}
