import { type Change, type Edit, type Place, pathsOf } from './change.ts'
import type { Content } from './content.ts'
import type { Make } from './kind.ts'
import type { Random } from './random.ts'

/** The steps that change a file or a folder; undefined where it will not do. */
export type Steps = (path: string, random: Random, content: Content) => readonly Edit[] | undefined

/** Takes steps with one of some files or folders. */
export function onOne(choices: (content: Content) => readonly string[], put: Steps): Make {
  return (content, random) => {
    for (const path of random.shuffle(choices(content))) {
      const edits = put(path, random, content)
      if (edits) return stepsAt(path, edits)
    }
    return undefined
  }
}

/** Steps on the disk as a change; a message about them may also stand at each path that they touch. */
export function stepsAt(path: string, edits: readonly Edit[]): Change {
  const touched = edits.flatMap(pathsOf).map((file): Place => ({ file }))
  return { places: [{ file: path }, ...touched], before: path, after: edits.map(told).join(', '), edits }
}

function told(edit: Edit): string {
  return Object.entries(edit)
    .map(([key, value]) => `${key} ${String(value).slice(0, 60)}`)
    .join(' ')
}
