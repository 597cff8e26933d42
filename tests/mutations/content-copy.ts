import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { type Edit, pathsOf } from './change.ts'
import { type Content, contentOf } from './content.ts'

/** A copy of a content folder that is changed, loaded and put right again. */
export interface ContentCopy {
  folder: string
  content: Content
  /** Makes the edits, runs, and puts all files back. */
  during<T>(edits: readonly Edit[], run: () => Promise<T>): Promise<T>
  remove(): void
}

/** Copies a content folder to a temporary one. */
export function copyContent(from: string): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'mutations-'))
  const folder = join(root, 'content')
  cpSync(from, folder, { recursive: true })
  const right = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file))] as const),
  )
  const content = contentOf(new Map([...right].map(([file, bytes]) => [file, bytes.toString()])))
  return {
    folder,
    content,
    async during(edits, run) {
      const touched = new Set(edits.flatMap(pathsOf))
      for (const edit of edits) make(folder, edit, touched)
      try {
        return await run()
      } finally {
        putBack(folder, touched, right)
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** @param touched takes the folders that are made on the way */
function make(folder: string, edit: Edit, touched: Set<string>) {
  const at = (path: string) => {
    const full = join(folder, path)
    const made = mkdirSync(dirname(full), { recursive: true })
    if (made) touched.add(relative(folder, made))
    return full
  }
  if ('write' in edit) writeFileSync(at(edit.write), edit.bytes)
  else if ('remove' in edit) rmSync(at(edit.remove), { recursive: true })
  else if ('rename' in edit) renameSync(at(edit.rename), at(edit.to))
  else if ('copy' in edit) cpSync(at(edit.copy), at(edit.to), { recursive: true })
  else if ('link' in edit) symlinkSync(edit.to, at(edit.link))
  else mkdirSync(at(edit.folder), { recursive: true })
}

function putBack(folder: string, touched: ReadonlySet<string>, right: ReadonlyMap<string, Uint8Array>) {
  for (const path of touched) {
    const full = join(folder, path)
    const isWritten = right.has(path) && lstatSync(full, { throwIfNoEntry: false })?.isFile()
    if (!isWritten) rmSync(full, { recursive: true, force: true })
  }
  for (const [file, bytes] of right) {
    if (![...touched].some((path) => file === path || file.startsWith(`${path}/`))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), bytes)
  }
}
