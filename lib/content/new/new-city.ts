import { existsSync, readdirSync } from 'node:fs'
import { jsonSchemas } from '../json-schemas.ts'
import { siteFiles } from '../site-files.ts'
import { Refusal } from './refusal.ts'
import { addFiles } from './write-files.ts'
import { newFile } from './yaml-head.ts'

/**
 * `npm run new -- city`: makes the files of a city's content that are not of an edition, in a folder that has none.
 * @returns what was made and what is left to do; undefined where there are more words
 * @throws Refusal where the folder has files
 */
export function newCity(contentFolder: string, words: string[], options: string[]): string | undefined {
  if (words.length > 0 || options.length > 0) return undefined
  const there = existsSync(contentFolder)
    ? readdirSync(contentFolder).filter((name) => !name.startsWith('.'))
    : []
  if (there.length > 0) {
    throw new Refusal(
      `${contentFolder} has ${there.slice(0, 3).join(', ')}${there.length > 3 ? ' and more' : ''}; expected an empty folder, or none; name another one in CONTENT_DIR. Nothing was written`,
    )
  }
  const names = Object.values(siteFiles).map(({ name }) => name)
  const schemas = jsonSchemas().map(({ path, text }) => [path, text] as const)
  addFiles(contentFolder, new Map([...names.map((name) => [name, newFile(name)] as const), ...schemas]))
  return [
    `${contentFolder}: ${names.join(', ')}`,
    '',
    'Left to do:',
    '',
    '  fill in site.yaml, the names of the city and of the site',
    '  npm run new -- edition 2025 report.txt, with the year and the text of the report',
    '  npm run todo, and npm run check',
  ].join('\n')
}
