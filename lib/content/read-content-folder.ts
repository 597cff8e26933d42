import { listContent } from './list-content.ts'
import { type Located, within } from './located.ts'
import { type Problem, startOf } from './problem.ts'
import { siteFiles } from './site-files.ts'

const files = Object.values(siteFiles).map(({ name }) => name)
const strings = ['zh.json', 'en.json']
/** Whether a name is the year of a report of a people's government: that of an edition's folder. */
export function isYear(name: string): boolean {
  return /^(?:19[5-9]|20\d)\d$/.test(name)
}

/** The folders named for a year, newest first, and whatever else stands in the content folder and would be passed over. */
export function readContentFolder(folder: Located): { years: string[]; problems: Problem[] } {
  const top = listContent(folder, { deep: false })
  const ui = top.folders.includes('ui') ? listContent(within(folder, 'ui')) : undefined
  const empty = top.folders.filter((name) => isYear(name) && isEmpty(within(folder, name)))
  return {
    years: top.folders.filter((name) => isYear(name) && !empty.includes(name)).reverse(),
    problems: [
      ...empty.map((name) => ({
        ...startOf(within(folder, name).name),
        found: 'an edition without a file',
        expected: 'the files of an edition, as README.md lists them',
        cure: 'add them, or delete the folder',
      })),
      ...top.problems,
      ...(ui?.problems ?? []),
      ...top.files.filter((name) => !files.includes(name)).map((name) => unknownFile(name, folder, files)),
      ...(ui?.files ?? [])
        .filter((name) => !strings.includes(name))
        .map((name) => unknownFile(name, within(folder, 'ui'), strings)),
      ...[...top.folders, ...(ui?.folders ?? []).map((name) => `ui/${name}`)]
        .filter((name) => name !== 'ui' && !isYear(name) && !files.includes(name))
        .map((name) => unknownFolder(name, folder)),
    ],
  }
}

function isEmpty(folder: Located): boolean {
  const { files, problems } = listContent(folder)
  return files.length === 0 && problems.length === 0
}

function unknownFile(name: string, folder: Located, known: readonly string[]): Problem {
  const stem = name.replace(/(?:[ (_-].*)?\.\w+$/, '').toLowerCase()
  const meant = known.find((file) => file.replace(/\.\w+$/, '') === stem)
  return {
    ...startOf(within(folder, name).name),
    found: 'a file that no page reads',
    expected: `${known.join(', ')}${known === files ? ', ui and a folder for each year' : ''}`,
    cure: meant
      ? `put it in the place of ${within(folder, meant).name} if it is meant to be that, or delete it`
      : 'move it out of the content folder',
  }
}

function unknownFolder(name: string, folder: Located): Problem {
  const [meant] = /(?<!\d)(?:19[5-9]|20\d)\d(?!\d)/.exec(name) ?? []
  return {
    ...startOf(within(folder, name).name),
    found: 'a folder that no page reads',
    expected: `editions, each in a folder named for its year alone, such as ${within(folder, '2024').name}`,
    cure: meant
      ? `name it ${within(folder, meant).name} if it is that edition, or move it out of the content folder`
      : 'move it out of the content folder',
  }
}
