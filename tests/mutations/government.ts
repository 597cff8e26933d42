import { changeOf } from './change.ts'
import type { Make } from './kind.ts'
import type { Random } from './random.ts'

/**
 * Adds to `site.yaml` what a government portal asks for.
 * @param put some fields, each on a line
 */
export function government(put: (random: Random, year: string) => readonly string[]): Make {
  return (content, random) => {
    const file = 'site.yaml'
    const source = content.source(file)
    if (/^government:/m.test(source)) return undefined
    const fields = put(random, content.editions[0] ?? '').map((field) => `  ${field}\n`)
    return changeOf(file, source, `${source.trimEnd()}\ngovernment:\n${fields.join('')}`)
  }
}
