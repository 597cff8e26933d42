import {
  cpSync,
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
import { dirname, join } from 'node:path'
import type { Edit } from './change.ts'
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
      for (const edit of edits) make(folder, edit)
      try {
        return await run()
      } finally {
        putBack(folder, edits, right)
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function make(folder: string, edit: Edit) {
  const at = (path: string) => {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    return full
  }
  if ('write' in edit) writeFileSync(at(edit.write), edit.bytes)
  else if ('remove' in edit) rmSync(at(edit.remove), { recursive: true })
  else if ('rename' in edit) renameSync(at(edit.rename), at(edit.to))
  else if ('copy' in edit) cpSync(at(edit.copy), at(edit.to), { recursive: true })
  else if ('link' in edit) symlinkSync(edit.to, at(edit.link))
  else mkdirSync(at(edit.folder), { recursive: true })
}

/** Files that were only written are written back; after anything else the whole folder is made again. */
function putBack(folder: string, edits: readonly Edit[], right: ReadonlyMap<string, Uint8Array>) {
  const written = edits.flatMap((edit) => ('write' in edit && right.has(edit.write) ? [edit.write] : []))
  const files = written.length === edits.length ? written : [...right.keys()]
  if (files.length > written.length || written.length < edits.length) rmSync(folder, { recursive: true })
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), right.get(file) ?? '')
  }
}
