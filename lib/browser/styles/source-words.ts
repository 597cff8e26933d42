import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../content/files/list-files.ts'

/** Every word of the files of a folder that end so: among them are the names of all classes. */
export function sourceWords(folder: string, ...endings: string[]): Set<string> {
  const files = listFiles(folder).filter((file) => endings.some((ending) => file.endsWith(ending)))
  return new Set(files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/[\s"'`]+/)))
}
