import { isUtf8 } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { counted } from '../counted.ts'
import { located } from '../located.ts'
import { type EnglishLine, englishLines, unwrittenEnglish } from '../todo/english-lines.ts'
import { isUnwritten } from '../unwritten.ts'
import { Refusal } from './refusal.ts'
import { setLines } from './set-lines.ts'
import { replaceFiles } from './write-files.ts'

/** No more lines are named that cannot be put anywhere. */
const mostFaults = 40

/** A line of a file of translations. */
interface Given {
  line: number
  address: string
  english: string
}

/**
 * `npm run new -- english 2025 english.txt`: puts lines `address<TAB>English`, as `npm run todo -- 2025 --english` prints them
 * with the Chinese, where the English is not yet written; all of them, or none. What is written already is never changed.
 * @returns how many lines were written and how many are left; undefined where the words are other ones
 * @throws Refusal with every line that cannot be put anywhere
 */
export async function newEnglish(
  contentFolder: string,
  words: string[],
  options: string[],
): Promise<string | undefined> {
  const [year, file, ...others] = words
  if (!year || !file || others.length > 0 || options.length > 0) return undefined
  const folder = join(contentFolder, year)
  if (!existsSync(folder))
    throw new Refusal(`${folder}: no such edition; expected the year of one that is there`)
  const known = await englishLines(located(folder))
  const given = readGiven(file)
  const byAddress = new Map(known.map((line) => [line.address, line]))
  const faults = given.flatMap((line, index) => {
    const again = given.findIndex(({ address }) => address === line.address) < index
    const fault = again ? `${line.address} a second time` : faultOf(line, byAddress.get(line.address), year)
    return fault ? `${file}:${line.line}  ${fault}` : []
  })
  if (faults.length > 0) {
    const more =
      faults.length > mostFaults ? `\n… and ${counted(faults.length - mostFaults, 'line')} more` : ''
    throw new Refusal(`${faults.slice(0, mostFaults).join('\n')}${more}\n\nNothing was written.`)
  }
  const changes = given.flatMap(({ address, english }) => {
    const line = byAddress.get(address)
    return line && isUnwritten(line.english) ? [{ ...line, english }] : []
  })
  const files = new Map(
    [...new Set(changes.map(({ file }) => file.path))].map((path) => [
      relative(contentFolder, path),
      setLines(
        readFileSync(path, 'utf8'),
        changes.filter((line) => line.file.path === path),
      ),
    ]),
  )
  if (files.size > 0) replaceFiles(contentFolder, files)
  const written = new Set(changes.map(({ address }) => address))
  const left = unwrittenEnglish(known).filter(({ address }) => !written.has(address)).length
  return `${counted(changes.length, 'line')} of English written in ${folder}, ${left} left to write`
}

function readGiven(file: string): Given[] {
  const text = read(file)
  const given = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => {
      const [, address = '', english = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(line) ?? []
      return { line: index + 1, address, english }
    })
    // npm prints what it runs above what that prints.
    .filter(({ address }) => address !== '' && address !== '>')
  if (given.length === 0)
    throw new Refusal(`${file}: no line; expected lines of an address, a tab, and English`)
  return given
}

function read(file: string): string {
  const bytes = orCode(() => readFileSync(file === '-' ? 0 : file))
  if (typeof bytes === 'string')
    throw new Refusal(`${file}: cannot be read (${bytes}); expected a text in UTF-8`)
  if (!isUtf8(bytes)) throw new Refusal(`${file}: not in UTF-8; expected a text in UTF-8; save it so`)
  return bytes.toString()
}

function orCode<T>(read: () => T): T | string {
  try {
    return read()
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code)
  }
}

function faultOf(
  { address, english }: Given,
  line: EnglishLine | undefined,
  year: string,
): string | undefined {
  if (!line)
    return `no line “${address}” in ${year}; expected an address as npm run todo -- ${year} --english prints them`
  if (english === '')
    return `nothing behind ${address}; expected a tab and the English; delete the line if it is not yet translated`
  if (isUnwritten(english) || /\p{Script=Han}/u.test(english.replaceAll(/“[^“”]*”/gu, '')))
    return `${address} is still Chinese; expected its English; delete the line if it is not yet translated`
  if (!isUnwritten(line.english) && line.english !== english)
    return `${address} is written already, at ${line.file.name}:${line.line}; expected a line that is not; edit it there, and delete this line`
  return undefined
}
