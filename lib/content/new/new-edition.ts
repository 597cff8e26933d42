import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteFiles } from '../site-files.ts'
import { decodeText } from './decode-text.ts'
import { describeEdition } from './describe-edition.ts'
import { planEdition } from './plan-edition.ts'
import { Refusal } from './refusal.ts'
import { addFiles } from './write-files.ts'

/**
 * `npm run new -- edition 2025 report.txt`: makes the folder of an edition from the plain text of its report; `-` reads what is
 * piped in, `--dry-run` only tells what it would make.
 * @returns what was taken for what, what is doubtful and what is left to do; undefined where the words are other ones
 * @throws Refusal where the edition is there, or the text cannot be used
 */
export function newEdition(contentFolder: string, words: string[], options: string[]): string | undefined {
  const [year, file, ...others] = words
  if (!year || others.length > 0 || options.some((option) => option !== '--dry-run')) return undefined
  if (!file)
    throw new Refusal(
      `no text; expected the report of ${year} as a plain text: npm run new -- edition ${year} report.txt`,
    )
  const site = siteFiles.frame.name
  if (!existsSync(join(contentFolder, site))) {
    throw new Refusal(
      `${contentFolder}: no ${site}; expected the folder of a city’s content; see whether CONTENT_DIR is right, or begin one: npm run new -- city`,
    )
  }
  const folder = join(contentFolder, year)
  if (existsSync(folder)) {
    throw new Refusal(
      `${folder} is there already; expected a year that has no edition; move the folder away to begin it anew, or edit what it has. Nothing was changed`,
    )
  }
  const plan = planEdition(contentFolder, year, decodeText(read(file), file))
  const dry = options.length > 0
  if (!dry) addFiles(contentFolder, plan.files)
  return describeEdition(plan, { year, folder, file, dry })
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new Refusal(
      `${file}: cannot be read (${code}); expected the text of the report; see whether the path is right`,
    )
  }
}
