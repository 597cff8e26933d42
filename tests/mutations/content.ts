import type { Edit } from './change.ts'
import { type Text, textsOf } from './texts.ts'

/** The content as it stands, before anything is changed. */
export interface Content {
  /** The paths of all files, relative to the content folder. */
  files: readonly string[]
  source(file: string): string
  /** The texts of a file. */
  texts(file: string): readonly Text[]
  /** The folders of the editions, newest first: `2024`. */
  editions: readonly string[]
  /** The content after some files were written. */
  after(edits: readonly Edit[]): Content
}

/** @param sources the text of every file by its path */
export function contentOf(sources: ReadonlyMap<string, string>): Content {
  const files = [...sources.keys()].sort()
  const known = new Map<string, Text[]>()
  const source = (file: string) => sources.get(file) ?? ''
  return {
    files,
    source,
    texts(file) {
      const texts = known.get(file) ?? textsOf(file, source(file))
      known.set(file, texts)
      return texts
    },
    editions: [...new Set(files.flatMap((file) => /^\d{4}(?=\/)/.exec(file) ?? []))].sort().reverse(),
    after(edits) {
      const written = edits.flatMap((edit) =>
        'write' in edit ? [[edit.write, edit.bytes.toString()] as const] : [],
      )
      return contentOf(new Map([...sources, ...written]))
    },
  }
}
