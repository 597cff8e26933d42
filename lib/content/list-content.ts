import { type Dirent, readdirSync } from 'node:fs'
import { type Located, within } from './located.ts'
import { type Fault, type Problem, startOf } from './problem.ts'

/** What a folder holds, by its path below the folder that was asked for, and what of it cannot be taken. */
export interface Entries {
  files: string[]
  folders: string[]
  problems: Problem[]
}

/** Files that systems leave behind, which nobody means to publish. Hidden ones, such as `.schemas`, are passed over too. */
const leftBehind = new Set(['Thumbs.db', 'desktop.ini', '__MACOSX'])

/**
 * Lists a folder with everything below it, in the order of names. Links are refused: what they lead to is not in the
 * content folder and may be missing elsewhere.
 * @param deep whether folders below it are listed too
 */
export function listContent(folder: Located, { deep = true } = {}, below = ''): Entries {
  const none: Entries = { files: [], folders: [], problems: [] }
  const at = (path: string) => startOf(path ? within(folder, path).name : folder.name)
  const refused = (path: string, fault: Fault) => ({ ...none, problems: [{ ...at(path), ...fault }] })
  const found = readFolder(within(folder, below).path)
  if (!found) {
    return refused(below, {
      found: 'a folder that cannot be read',
      expected: 'a folder that everyone who builds the site may read',
      cure: 'give it the rights of the folders beside it (chmod 755)',
    })
  }
  const meant = found.filter((entry) => !entry.name.startsWith('.') && !leftBehind.has(entry.name))
  const inner = meant.map((entry): Entries => {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory() && deep) return listContent(folder, { deep }, path)
    if (entry.isDirectory()) return { ...none, folders: [path] }
    if (entry.isFile()) return { ...none, files: [path] }
    return refused(path, {
      found: entry.isSymbolicLink() ? 'a link' : 'neither a file nor a folder',
      expected: 'files and folders of the content itself',
      cure: 'put a copy of what it leads to in its place, or delete it',
    })
  })
  return {
    files: inner.flatMap(({ files }) => files),
    folders: [...(below ? [below] : []), ...inner.flatMap(({ folders }) => folders)],
    problems: inner.flatMap(({ problems }) => problems),
  }
}

function readFolder(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name.localeCompare(b.name, 'en', { numeric: true }),
    )
  } catch {
    return undefined
  }
}
