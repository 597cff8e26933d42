import { addBelow, addEntries, asReceived, sourceLine } from '../add-sentence.ts'
import { type Change, changeOf, type Edit, together } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'

/** New parts and new editions, with everything that belongs to them. */
export const lawfulParts = kindsOf('lawful', {
  'lawful-task-added': taskAdded,
  'lawful-pledge-added': (content) => {
    const year = content.editions[0] ?? ''
    const last = content.files
      .filter((file) => file.startsWith(`${year}/pledges/`) && file.endsWith('.zh.mdx'))
      .at(-1)
    const number = Number(/pledges\/(\d+)/.exec(last ?? '')?.[1]) + 1
    const below = last && content.texts(last).at(-1)
    const line = below && sourceLine(content, below)
    if (!line) return undefined
    return together(
      withEdits(
        addBelow(content, line, `\n${number} 强化作风,务实肯干抓落实\n\n深入基层听取意见。`),
        part(
          `${year}/pledges/${number}-conduct`,
          '强化作风，务实肯干抓落实',
          'Strengthen our conduct, and ensure implementation by hard work',
          ['深入基层听取意见。', 'We will go to the grassroots and listen to opinions.'],
        ),
      ),
    )
  },
  'lawful-next-edition': (content, random) => edition(content, random, 1),
  'lawful-older-edition': (content, random) => edition(content, random, -1),
})

/** A task with a target, a project, a place and keywords; where the subtitle counts the tasks, it counts one more. */
function taskAdded(content: Content, random: Random): Change | undefined {
  const year = content.editions[0] ?? ''
  const tasks = content.files.filter(
    (file) => /\/\d+\.\d+-[^/]+\.zh\.mdx$/.test(file) && file.startsWith(`${year}/`),
  )
  const folder = random.pick(tasks).replace(/\/[^/]+$/, '')
  const area = Number(/\/(\d+)-/.exec(folder)?.[1])
  const own = tasks.filter((file) => file.startsWith(`${folder}/`))
  const number = own.length + 1
  const last = own.find((file) => file.includes(`/${area}.${own.length}-`))
  const below = last && content.texts(last).at(-1)
  const line = below && sourceLine(content, below)
  if (!line) return undefined
  const zh =
    '在<Place id="west-coast">西海岸</Place>打造<Project id="marine-ranch">海洋牧场</Project>，新建<Target id="fishing-piers">6个码头</Target>。'
  const en =
    'We will build a <Project id="marine-ranch">marine ranch</Project> and <Target id="fishing-piers">six piers</Target> on the <Place id="west-coast">West Coast</Place>.'
  const keywords = content.source('keywords.yaml')
  const words = `  "${area}.${number}":\n    zh: 钓鱼、渔民、渔船\n    en: fishing, fishermen, boats\n`
  const key = new RegExp(`^"?${year}"?:.*\\n`, 'm')
  const task = addBelow(content, line, `\n发展海洋经济\n\n${asReceived(zh)}`)
  const frame = content.source(`${year}/edition.yaml`)
  const counted = frame.replaceAll(
    new RegExp(`(?<!\\d)${tasks.length}(?=项| )`, 'g'),
    String(tasks.length + 1),
  )
  const source = String((task.edits[0] as { bytes: string }).bytes).replace(
    new RegExp(`(?<!\\d)${tasks.length}(?=项)`),
    String(tasks.length + 1),
  )
  return together(
    withEdits({ ...task, edits: [] }, [
      { write: line.file, bytes: source },
      ...part(`${folder}/${area}.${number}-marine`, '发展海洋经济', 'Develop the marine economy', [zh, en]),
    ]),
    addEntries(content, `${year}/places.yaml`, '- id: west-coast\n  zh: 西海岸\n  en: West Coast\n'),
    addEntries(
      content,
      `${year}/projects.yaml`,
      '- id: marine-ranch\n  zh: 海洋牧场\n  en: marine ranch\n  level: advance\n  verb: { zh: 打造, en: build }\n',
    ),
    addEntries(
      content,
      `${year}/targets.yaml`,
      '- id: fishing-piers\n  value: 6\n  unit: count\n  label: { zh: 新建码头, en: New piers }\n  measure: { zh: 个码头, en: piers }\n  mark: building\n',
    ),
    changeOf(
      'keywords.yaml',
      keywords,
      keywords.replace(key, (found) => found + words),
    ),
    changeOf(`${year}/edition.yaml`, frame, counted),
  )
}

/** The edition of another year, which says the same of its own year. */
function edition(content: Content, _: Random, years: number): Change | undefined {
  const year = content.editions[0] ?? ''
  const other = String(Number(year) + years)
  const rename = (text: string) => text.replaceAll(year, other)
  const files = content.files.filter((file) => file.startsWith(`${year}/`))
  const keywords = content.source('keywords.yaml')
  const [own = ''] = new RegExp(`^"${year}":\\n(?:(?: .*)?\\n)*`, 'm').exec(keywords) ?? []
  const change = changeOf('keywords.yaml', keywords, `${keywords.trimEnd()}\n${own.replace(year, other)}`)
  const edits = files.map((file): Edit => ({ write: rename(file), bytes: rename(content.source(file)) }))
  return { ...withEdits(change, edits), places: [{ file: other }], before: year, after: other }
}

function part(stem: string, zh: string, en: string, [first, second]: readonly [string, string]): Edit[] {
  return [
    { write: `${stem}.zh.mdx`, bytes: `---\ntitle: ${zh}\n---\n\n${first}\n` },
    { write: `${stem}.en.mdx`, bytes: `---\ntitle: ${en}\n---\n\n${second}\n` },
  ]
}

function withEdits(change: Change, edits: readonly Edit[]): Change {
  return { ...change, edits: [...change.edits, ...edits] }
}
