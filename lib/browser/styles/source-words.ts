import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../content/files/list-files.ts'

/**
 * Every word of the files of a folder that end so: among them are the names of all classes, those too that have quotation
 * marks in them (`content-['/']`).
 */
export function sourceWords(folder: string, ...endings: string[]): Set<string> {
  const files = listFiles(folder).filter((file) => endings.some((ending) => file.endsWith(ending)))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  return new Set([/[\s"'`]+/, /[\s"`]+/].flatMap((between) => texts.flatMap((text) => text.split(between))))
}
