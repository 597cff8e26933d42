/** A file of the content folder, or a folder with all its files; without a line, anywhere in it. */
export interface Place {
  file: string
  line?: number
}

/** One step on the disk; every path is relative to the content folder. */
export type Edit =
  | { write: string; bytes: string | Uint8Array }
  | { remove: string }
  | { rename: string; to: string }
  | { copy: string; to: string }
  | { link: string; to: string }
  | { folder: string }

/** The paths that a step touches. */
export function pathsOf(edit: Edit): string[] {
  if ('write' in edit) return [edit.write]
  if ('link' in edit) return [edit.link]
  return Object.values(edit)
}

/** What is done to the content: one slip, or one lawful edit. */
export interface Change {
  /** Where a message about it belongs, the place of the slip first. */
  places: readonly [Place, ...Place[]]
  /** The words round the place. */
  before: string
  after: string
  edits: readonly Edit[]
}

/** What the check should do: `refuse` what is plainly wrong, as a careful `editor` would, or take what is `lawful`. */
export type Expectation = 'refuse' | 'editor' | 'lawful'

/** A change of some kind, and where it came from. */
export interface Mutation extends Change {
  kind: string
  expect: Expectation
}

/** A change of one file, told by its first difference. */
export function changeOf(file: string, old: string, text: string): Change {
  let start = 0
  while (start < old.length && old[start] === text[start]) start++
  return {
    places: [{ file, line: lineAt(old, start) }],
    ...excerpts(old, text, start),
    edits: [{ write: file, bytes: text }],
  }
}

/** Some changes made together; their places all count. */
export function together(first: Change, ...others: readonly Change[]): Change {
  return {
    ...first,
    places: [...first.places, ...others.flatMap(({ places }) => places)],
    edits: [first, ...others].flatMap(({ edits }) => edits),
  }
}

/** The line, from 1, that a character of a text is on. */
export function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length
}

function excerpts(old: string, text: string, start: number): { before: string; after: string } {
  let tail = 0
  while (tail < Math.min(old.length, text.length) - start && old.at(-1 - tail) === text.at(-1 - tail)) tail++
  const cut = (all: string) => {
    const words = all.slice(Math.max(0, start - 12), Math.min(all.length - tail + 12, start + 60))
    return words.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, codeOf)
  }
  return { before: cut(old), after: cut(text) }
}

/** What does not show, as its code point. */
function codeOf(character: string): string {
  return `⟨${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
