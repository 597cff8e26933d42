import { changeOf } from './change.ts'
import type { Make } from './kind.ts'
import type { Random } from './random.ts'
import { replaceRange } from './rewrite.ts'

/**
 * Says something else in the whole of a file.
 * @param files which paths will do
 * @param put what to say instead; undefined or the same where this file will not do
 */
export function onFile(files: RegExp, put: (source: string, random: Random) => string | undefined): Make {
  return (content, random) => {
    for (const file of random.shuffle(content.files.filter((file) => files.test(file)))) {
      const source = content.source(file)
      const said = put(source, random)
      if (said !== undefined && said !== source) return changeOf(file, source, said)
    }
    return undefined
  }
}

/** The same for one match of a pattern in the source of a file. */
export function onMatch(
  files: RegExp,
  pattern: RegExp,
  put: (found: string, random: Random) => string,
): Make {
  return (content, random) => {
    for (const file of random.shuffle(content.files.filter((file) => files.test(file)))) {
      for (const { 0: found, index: start } of random.shuffle([...content.source(file).matchAll(pattern)])) {
        const said = put(found, random)
        if (said !== found) return replaceRange(content, { file, start, end: start + found.length }, said)
      }
    }
    return undefined
  }
}
