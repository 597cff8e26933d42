import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sourceName } from '../edition-files.ts'
import { toFillIn, toTranslate } from '../unwritten.ts'
import { mdx } from './part-files.ts'
import { Refusal } from './refusal.ts'
import { addFiles } from './write-files.ts'

/**
 * `npm run new -- task 2025/2.6 slug`: makes the pair of files of an area's next task, each with a title and a sentence to
 * write.
 * @returns what was made and what is left to do; undefined where the words are other ones
 * @throws Refusal where the area is missing, the number is not its next, or the slug is none
 */
export function newTask(contentFolder: string, words: string[], options: string[]): string | undefined {
  const [id = '', slug, ...others] = words
  const [, year = '', area = '', number = ''] = /^(\d{4})\/([1-9]\d*)\.([1-9]\d*)$/.exec(id) ?? []
  if (!year || !slug || others.length > 0 || options.length > 0) return undefined
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new Refusal(
      `“${slug}” is no name for a file; expected small letters, digits and single hyphens, such as school-places`,
    )
  }
  const edition = join(contentFolder, year)
  if (!existsSync(edition))
    throw new Refusal(
      `${edition}: no such edition; expected the year of one that is there, or npm run new -- edition ${year} report.txt`,
    )
  const folder = readdirSync(edition).find((name) => name.startsWith(`${area}-`))
  if (!folder) {
    throw new Refusal(
      `no area ${area} in ${edition}; expected one of ${areasOf(edition)}; make its folder with area.zh.mdx and area.en.mdx first`,
    )
  }
  const tasks = readdirSync(join(edition, folder)).flatMap((name) => {
    const [, task] = new RegExp(`^${area}\\.([1-9]\\d*)-.*\\.mdx$`).exec(name) ?? []
    return task === undefined ? [] : [Number(task)]
  })
  const next = Math.max(0, ...tasks) + 1
  if (Number(number) !== next) {
    throw new Refusal(
      `${area}.${number} is not the next task of area ${area}; expected ${area}.${next}; addresses of tasks never change, so a new one goes behind the others`,
    )
  }
  const stem = `${year}/${folder}/${area}.${number}-${slug}`
  addFiles(
    contentFolder,
    new Map([
      [`${stem}.zh.mdx`, mdx(toFillIn, [[toFillIn]])],
      [`${stem}.en.mdx`, mdx(toTranslate, [[toTranslate]])],
    ]),
  )
  return [
    `${join(contentFolder, `${stem}.zh.mdx`)} and .en.mdx, with a title and a sentence to write`,
    '',
    'Left to do:',
    '',
    `  write both, a sentence a line, as many lines in English as in Chinese`,
    `  add the Chinese, title and text, to ${join(edition, sourceName)} where the report has it`,
    `  then npm run todo -- ${year}, and npm run check`,
  ].join('\n')
}

function areasOf(edition: string): string {
  const numbers = readdirSync(edition).flatMap((name) => /^([1-9]\d*)-/.exec(name)?.[1] ?? [])
  return numbers.sort((a, b) => Number(a) - Number(b)).join(', ') || 'none'
}
