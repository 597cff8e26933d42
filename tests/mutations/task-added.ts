import { addBelow, addLines } from './add-lines.ts'
import { areaFolders } from './area-folders.ts'
import { type Change, changeOf } from './change.ts'
import type { Content } from './content.ts'
import { inTurn } from './in-turn.ts'
import { newPart } from './new-part.ts'
import type { Random } from './random.ts'
import { recount } from './recount.ts'
import { asReceived, sourceLine } from './source-line.ts'
import { taskFiles } from './task-files.ts'

const task = {
  zh: [
    '发展海洋经济',
    '在<Place id="west-coast">西海岸</Place>打造<Project id="sea-farm">海上农场</Project>，新建<Target id="fishing-piers">6个码头</Target>。',
  ],
  en: [
    'Develop the marine economy',
    'We will build a <Project id="sea-farm">sea farm</Project> and <Target id="fishing-piers">six piers</Target> on the <Place id="west-coast">West Coast</Place>.',
  ],
} as const

/** What the lists say of its marks. */
const lists = {
  places: '- id: west-coast\n  zh: 西海岸\n  en: West Coast\n',
  projects: `- id: sea-farm
  zh: 海上农场
  en: sea farm
  level: advance
  verb: { zh: 打造, en: build }
`,
  targets: `- id: fishing-piers
  value: 6
  unit: count
  label: { zh: 新建码头, en: New piers }
  measure: { zh: 个码头, en: piers }
  mark: building
`,
}

/**
 * Adds a task to the end of an area of the newest edition, with a target, a project, a place and keywords; where the
 * subtitle counts the tasks, it counts one more.
 */
export function taskAdded(content: Content, random: Random): Change | undefined {
  const year = content.editions[0] ?? ''
  const count = taskFiles(content, `${year}/`).length
  const recounted = (now: Content) => recount(now, year, count, count + 1)
  for (const folder of random.shuffle(areaFolders(content).filter((one) => one.startsWith(`${year}/`)))) {
    const tasks = taskFiles(content, `${folder}/`).length
    const area = Number(/\/(\d+)-/.exec(folder)?.[1])
    const last = content.files.find((file) => file.startsWith(`${folder}/${area}.${tasks}-`))
    const below = last && content.texts(last.replace(/en(?=\.mdx$)/, 'zh')).at(-1)
    const line = below && sourceLine(content, below)
    if (!line) continue
    const number = `${area}.${tasks + 1}`
    return inTurn(content, [
      (now) => addBelow(now, line, `\n${task.zh[0]}\n\n${asReceived(task.zh[1])}`),
      () => newPart(`${folder}/${number}-marine`, task),
      ...Object.entries(lists).map(
        ([list, entry]) =>
          (now: Content) =>
            addLines(now, `${year}/${list}.yaml`, entry),
      ),
      (now) => keywordsAdded(now, year, number),
      ...(recounted(content) ? [recounted] : []),
    ])
  }
  return undefined
}

function keywordsAdded(content: Content, year: string, number: string): Change {
  const source = content.source('keywords.yaml')
  const words = `      ${number}#s1:\n        - has: { zh: 海上农场, en: sea farm }\n          zh: 钓鱼、渔民\n          en: fishing, fishermen\n`
  const head = new RegExp(`^ {2}"?${year}"?:\\n[^]*?^ {4}sentences:\\n`, 'm')
  return changeOf(
    'keywords.yaml',
    source,
    source.replace(head, (found) => found + words),
  )
}
