import { counted } from '../counted.ts'
import { sentencesOf } from './part-files.ts'
import type { EditionPlan } from './plan-edition.ts'
import { printChinese } from './print-chinese.ts'
import type { TakenPart } from './take-items.ts'

/** What reports have beside areas and pledges, as the list of what was not found names it. */
const sought = {
  title: 'title',
  slogan: 'slogan (a line that begins with the year)',
  subtitle: 'subtitle (the line that counts areas and tasks)',
  requirements: 'requirements',
  plan: 'heading of the plan',
  pledges: 'heading of the pledges',
  closing: 'closing line',
}

interface Made {
  year: string
  folder: string
  file: string
  dry: boolean
}

/** What a text was taken for, what of it is doubtful, and what is left to do, for editors to read. */
export function describeEdition(
  { report, folders, files }: EditionPlan,
  { year, folder, file, dry }: Made,
): string {
  const { frame, requirements, areas, pledges, doubts } = report
  const parts = [
    ...(requirements ? [requirements] : []),
    ...areas.flatMap((area) => [area, ...area.tasks]),
    ...pledges,
  ]
  const amounts = [
    counted(areas.length, 'area'),
    counted(areas.flatMap(({ tasks }) => tasks).length, 'task'),
    counted(pledges.length, 'pledge'),
    counted(parts.flatMap((part) => sentencesOf(part).flat()).length, 'sentence'),
  ]
  const missing = Object.entries(sought).flatMap(([key, name]) =>
    key in frame || (key === 'requirements' && requirements) ? [] : [name],
  )
  const toFill = files.get(`${year}/edition.yaml`)
  const doubtful = doubts.map(({ line, what }) => `  ${file}:${line}  ${what}`)
  const rows = [
    ...Object.entries(frame).map(([key, { text, line }]) => row(line, key, printChinese(text))),
    ...(requirements ? [rowOf(requirements, 'requirements')] : []),
    ...areas.flatMap((area, index) => {
      const { name, same } = folders[index] ?? {}
      return [
        rowOf(area, `${index + 1}`, `  → ${name}${same ? `, as ${same}` : ''}`),
        ...area.tasks.map((task, at) => rowOf(task, `  ${index + 1}.${at + 1}`)),
      ]
    }),
    ...pledges.map((pledge, index) => rowOf(pledge, `pledge ${index + 1}`)),
  ]
  return [
    `${folder}: ${amounts.join(', ')}, from ${file}${dry ? '; nothing was written' : ''}`,
    '',
    ...rows.sort((a, b) => a.line - b.line).map(({ text }) => text),
    ...(missing.length > 0 ? ['', `Not found in the text: ${missing.join(', ')}`] : []),
    ...(doubtful.length > 0 ? ['', `${counted(doubtful.length, 'thing')} to look at:`, '', ...doubtful] : []),
    ...(dry ? [] : leftToDo(year, String(toFill))),
  ].join('\n')
}

function leftToDo(year: string, frame: string): string[] {
  const fields = [...frame.matchAll(/^(\w+):\n {2}zh: "\[to fill in\]/gm)].map(([, key]) => key)
  return [
    '',
    'Left to do:',
    '',
    `  English      npm run todo -- ${year} --english > english.txt, write it there, npm run new -- english ${year} english.txt`,
    ...(fields.length > 0 ? [`  edition.yaml fill in ${fields.join(', ')}`] : []),
    '  lists        mark targets, projects, places and terms in both languages, and list them',
    `  everything   npm run todo -- ${year}, and npm run check`,
  ]
}

/** A line of the list of what was taken for what, with its line in the text. */
interface Row {
  line: number
  text: string
}

function rowOf(part: TakenPart, label: string, more = ''): Row {
  const sentences = sentencesOf(part).flat().length
  const amount = sentences > 0 ? ` (${counted(sentences, 'sentence')})` : ''
  return row(part.line, label, `${printChinese(part.title)}${amount}${more}`)
}

function row(line: number, label: string, text: string): Row {
  return { line, text: `  ${String(line || '–').padStart(4)}  ${label.padEnd(12)} ${text}` }
}
