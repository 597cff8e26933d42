import { readPartName } from '../part-name.ts'
import { type Fault, type Problem, startOf } from '../problem.ts'

/** Files of an edition that are no part's; a misnamed folder, or an area's second one, is one problem for all its files. */
export function checkPartNames(files: string[], folders: string[], name: string): Problem[] {
  const wrong = folders.flatMap((folder) => {
    const own = files.filter((path) => path.startsWith(`${folder}/`))
    if (folder.includes('/') || own.length === 0) return []
    const fault =
      wrongName(folder) ??
      secondFolder(folder, folders, name) ??
      wrongNumber(folder, own) ??
      wrongFiles(folder, own)
    return fault ? { ...startOf(`${name}/${folder}`), ...fault } : []
  })
  const reported = wrong.map(({ file }) => `${file.slice(name.length + 1)}/`)
  const strange = files.filter((path) => !readPartName(path))
  // One file of a pair stands for both.
  const isSecond = (path: string) =>
    strange.includes(path.replace(/\.zh(?=\.mdx$)/, '.en')) && path.endsWith('.zh.mdx')
  return [
    ...wrong,
    ...strange
      .filter((path) => !reported.some((folder) => path.startsWith(folder)))
      .filter((path) => !numberedElsewhere(path) || !isSecond(path))
      .map((path) => ({ ...startOf(`${name}/${path}`), ...wrongFile(path) })),
  ]
}

const areaFolder = /^([1-9]\d*)-[^/]+$/

function wrongName(folder: string): Fault | undefined {
  if (folder === 'pledges' || areaFolder.test(folder)) return undefined
  return {
    found: 'a folder that is neither an area’s nor that of the pledges',
    expected: 'N-slug, such as 1-innovation, or pledges',
    cure: 'mend its name, or move it out of the edition',
  }
}

function secondFolder(folder: string, folders: string[], name: string): Fault | undefined {
  const [, number] = areaFolder.exec(folder) ?? []
  const first = folders.find((other) => areaFolder.exec(other)?.[1] === number)
  if (number === undefined || first === folder) return undefined
  return {
    found: `a second folder of area ${number}`,
    expected: `${name}/${first} alone`,
    cure: 'number one of the two anew, or move it out of the edition',
  }
}

function wrongNumber(folder: string, own: string[]): Fault | undefined {
  const tasks = own.filter((path) => !/\/area\.\w+\.mdx$/.test(path))
  const numbers = [...new Set(tasks.flatMap((path) => numberedElsewhere(path)?.number ?? []))]
  const [first] = numbers
  if (first === undefined || tasks.length < 3 || !tasks.every(numberedElsewhere)) return undefined
  return {
    found: `a folder of area ${folder.split('-')[0]} with the tasks ${numbers.join(', ')}`,
    expected: `tasks ${folder.split('-')[0]}.1 and so on`,
    cure: `name the folder ${first.split('.')[0]}-${folder.replace(/^\d+-/, '')}, or number its files anew`,
  }
}

function wrongFiles(folder: string, own: string[]): Fault | undefined {
  if (own.length < 3 || own.some((path) => readPartName(path) || numberedElsewhere(path))) return undefined
  return {
    found: `a folder with ${own.length} files, none named for a part`,
    expected: folder === 'pledges' ? 'N-slug.zh.mdx' : 'area.zh.mdx and N.M-slug.zh.mdx',
    cure: 'mend the name of the folder if it is another’s, or those of its files',
  }
}

/** Folders in which nothing stands. */
export function checkEmptyFolders(files: string[], folders: string[], name: string): Problem[] {
  return folders
    .filter((folder) => !files.some((path) => path.startsWith(`${folder}/`)))
    .map((folder) => ({
      ...startOf(`${name}/${folder}`),
      found: 'an empty folder',
      expected: 'the files of an area, or of the pledges',
      cure: 'add them, or delete the folder',
    }))
}

/** The folder and the number of a task's file that has another number than its folder: `2-opening-up/3.4-x.zh.mdx`. */
function numberedElsewhere(path: string): { area: string; number: string } | undefined {
  const [, area = '', number = '', own] = /^(\d+)-[^/]+\/((\d+)\.\d+)-[^/]+\.(?:zh|en)\.mdx$/.exec(path) ?? []
  return area === own || number === '' ? undefined : { area, number }
}

function wrongFile(path: string): Fault {
  const elsewhere = numberedElsewhere(path)
  if (elsewhere) {
    return {
      found: `a file numbered ${elsewhere.number} in the folder of area ${elsewhere.area}`,
      expected: `${elsewhere.area}.N`,
      cure: `number it ${elsewhere.area}.N, or move it to the folder of area ${elsewhere.number.split('.')[0]}`,
    }
  }
  return {
    found: 'a file whose name is not that of a part',
    expected:
      'requirements.zh.mdx, N-slug/area.zh.mdx, N-slug/N.M-slug.zh.mdx or pledges/N-slug.zh.mdx (and .en.mdx)',
    cure: 'rename it, or move it out of the edition',
  }
}
