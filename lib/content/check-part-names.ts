import { readPartName } from './part-name.ts'
import type { Problem } from './problem.ts'

/**
 * Files of an edition that are no part's: each is a problem, but for the files of a folder with another
 * number than theirs, which are one together.
 */
export function checkPartNames(files: string[], folders: string[], name: string): Problem[] {
  const strange = files.filter((path) => !readPartName(path))
  const misnumbered = folders.flatMap((folder) => {
    const all = files.filter((path) => path.startsWith(`${folder}/`) && !/\/area\.\w+\.mdx$/.test(path))
    const own = all.filter(numberedElsewhere)
    return own.length > 2 && own.length === all.length ? [{ folder, own }] : []
  })
  const told = new Set(misnumbered.flatMap(({ own }) => own))
  return [
    ...misnumbered.map(({ folder, own }) => wrongFolder(folder, own, name)),
    ...strange
      .filter((path) => !told.has(path) && !(numberedElsewhere(path) && isSecond(path, strange)))
      .map((path) => wrongFile(path, name)),
  ]
}

/** Folders in which nothing stands. */
export function checkEmptyFolders(files: string[], folders: string[], name: string): Problem[] {
  return folders
    .filter((folder) => !files.some((path) => path.startsWith(`${folder}/`)))
    .map((folder) => ({
      file: `${name}/${folder}`,
      line: 1,
      column: 1,
      found: 'an empty folder',
      expected: 'expected the files of an area, or of the pledges',
      cure: 'add them, or delete the folder',
    }))
}

/** Whether a file is the other language's of one that is told already. */
function isSecond(path: string, paths: string[]): boolean {
  return path.endsWith('.zh.mdx') && paths.includes(path.replace(/\.zh\.mdx$/, '.en.mdx'))
}

/** The folder and the number of a task's file that has another number than its folder: `2-opening-up/3.4-x.zh.mdx`. */
function numberedElsewhere(path: string): { area: string; number: string } | undefined {
  const [, area = '', number = '', own] = /^(\d+)-[^/]+\/((\d+)\.\d+)-[^/]+\.(?:zh|en)\.mdx$/.exec(path) ?? []
  return area === own || number === '' ? undefined : { area, number }
}

function wrongFolder(folder: string, own: string[], name: string): Problem {
  const numbers = [...new Set(own.flatMap((path) => numberedElsewhere(path)?.number ?? []))]
  const [first = ''] = numbers
  return {
    file: `${name}/${folder}`,
    line: 1,
    column: 1,
    found: `a folder of area ${folder.split('-')[0]} with the tasks ${numbers.join(', ')}`,
    expected: `expected tasks ${folder.split('-')[0]}.1 and so on`,
    cure: `name the folder ${first.split('.')[0]}-${folder.replace(/^\d+-/, '')}, or number its files anew`,
  }
}

function wrongFile(path: string, name: string): Problem {
  const place = { file: `${name}/${path}`, line: 1, column: 1 }
  const elsewhere = numberedElsewhere(path)
  if (elsewhere) {
    return {
      ...place,
      found: `a file numbered ${elsewhere.number} in the folder of area ${elsewhere.area}`,
      expected: `expected ${elsewhere.area}.N`,
      cure: `number it ${elsewhere.area}.N, or move it to the folder of area ${elsewhere.number.split('.')[0]}`,
    }
  }
  return {
    ...place,
    found: 'a file whose name is not that of a part',
    expected:
      'expected requirements.zh.mdx, N-slug/area.zh.mdx, N-slug/N.M-slug.zh.mdx or pledges/N-slug.zh.mdx (and .en.mdx)',
    cure: 'rename it, or move it out of the edition',
  }
}
