import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { Refusal } from './refusal.ts'

/** Files by their paths below a folder. */
export type NewFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * Writes new files below a folder: all of them, or none. Nothing that is there is replaced.
 * @throws Refusal where one is there already, or cannot be written
 */
export function addFiles(folder: string, files: NewFiles): void {
  const there = [...files.keys()].find((path) => existsSync(join(folder, path)))
  if (there) throw new Refusal(`${join(folder, there)} is there already; nothing was written`)
  const placed: string[] = []
  staged(
    folder,
    files,
    (staging) => {
      for (const path of new Set([...files.keys()].map((file) => firstMissing(folder, file)))) {
        renameSync(join(staging, path), join(folder, path))
        placed.push(path)
      }
    },
    () => {
      for (const path of placed) rmSync(join(folder, path), { recursive: true, force: true })
    },
  )
}

/**
 * Replaces files below a folder: all of them, or none.
 * @throws Refusal where one cannot be written
 */
export function replaceFiles(folder: string, files: NewFiles): void {
  const before = new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path))]))
  const placed: string[] = []
  staged(
    folder,
    files,
    (staging) => {
      for (const path of files.keys()) {
        renameSync(join(staging, path), join(folder, path))
        placed.push(path)
      }
    },
    () => {
      for (const path of placed) writeFileSync(join(folder, path), before.get(path) ?? '')
    },
  )
}

/** Writes files beside those of a folder, hidden, so that they are whole before they are put in their places. */
function staged(folder: string, files: NewFiles, place: (staging: string) => void, undo: () => void): void {
  const created = makeFolder(folder)
  let staging: string | undefined
  try {
    staging = mkdtempSync(join(folder, '.new-'))
    for (const [path, text] of files) {
      mkdirSync(join(staging, dirname(path)), { recursive: true })
      writeFileSync(join(staging, path), text)
    }
    place(staging)
  } catch (error) {
    undo()
    if (staging) rmSync(staging, { recursive: true, force: true })
    if (created) rmSync(created, { recursive: true, force: true })
    throw unwritable(folder, error)
  }
  rmSync(staging, { recursive: true, force: true })
}

/** The first folder that had to be made, if one had. */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw unwritable(folder, error)
  }
}

function unwritable(folder: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return new Refusal(
    `${folder}: cannot be written (${code}); expected a folder that you may write in; nothing was changed`,
  )
}

/** The part of a path down to the first folder or file that is not there. */
function firstMissing(folder: string, path: string): string {
  const names = path.split(/[\\/]/)
  const at = names.findIndex((_, index) => !existsSync(join(folder, ...names.slice(0, index + 1))))
  return names.slice(0, at + 1).join(sep)
}
