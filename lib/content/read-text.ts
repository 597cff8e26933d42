import { isUtf8 } from 'node:buffer'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Located } from './located.ts'
import { endOf, type Fault, type Problem, startOf } from './problem.ts'

/** What a text file holds, with line feeds alone and no byte order mark; where there are problems, do not show it. */
export interface ReadText {
  text: string
  problems: Problem[]
}

/**
 * Reads a text file, which must be there and in UTF-8 (RFC 3629).
 * @param missing what to say when it is not there
 * @param most how long it may be, in bytes: many times what a report needs, so that no file can hold up the check
 */
export function readText(
  { path, name: file }: Located,
  missing: Omit<Fault, 'found'>,
  most = 400_000,
): ReadText {
  const refused = (problem: Problem) => ({ text: '', problems: [problem] })
  if (!existsSync(path)) return refused({ ...startOf(file), found: 'no such file', ...missing })
  const { size } = statSync(path)
  if (size > most) {
    return refused({
      ...startOf(file, longestLine(path)),
      found: `a file of ${Math.ceil(size / 1000)} kB`,
      expected: `at most ${most / 1000} kB, many times what a report needs`,
      cure: 'look for what was pasted in by mistake, or put the last good file back',
    })
  }
  const bytes = bytesOf(path)
  if ('fault' in bytes) {
    return refused({
      ...startOf(file),
      found: `cannot be read (${bytes.fault})`,
      expected: 'a text file',
      cure: 'put the file here, readable for everyone who builds the site',
    })
  }
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n')
  const holds = (index: number, fault: Fault) => ({
    text,
    problems: [{ file, ...endOf(text.slice(0, index)), ...fault }],
  })
  if (!isUtf8(bytes)) {
    return holds(text.indexOf('\ufffd'), {
      found: 'characters that are not UTF-8',
      expected: 'a text file in UTF-8',
      cure: 'open the file in the encoding it has, perhaps GBK (GB 18030), and save it as UTF-8',
    })
  }
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text)
  if (conflict) {
    return holds(conflict.index, {
      found: `“${conflict[0].trim()}”, where git could not join two versions`,
      expected: 'one version',
      cure: 'keep what is right of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>',
    })
  }
  const [first, ...others] = text.matchAll(unprintable)
  if (!first) return { text, problems: [] }
  const more = others.length > 0 ? ` and ${others.length} more like it` : ''
  return holds(first.index, {
    found: `the character U+${codeOf(first[0])}${more}, which cannot be printed`,
    expected: 'text alone, in UTF-8',
    cure: 'delete it; it may have come with a text copied from another program, or the file may be in UTF-16',
  })
}

/** The line that most of a file that is too long is on. */
function longestLine(path: string): number {
  const bytes = bytesOf(path)
  if ('fault' in bytes) return 1
  const lengths = bytes
    .toString('latin1')
    .split('\n')
    .map(({ length }) => length)
  return (
    lengths.reduce((longest, length, index) => (length > (lengths[longest] ?? 0) ? index : longest), 0) + 1
  )
}

/** Control characters but for tab and line feed, and code points that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unprintable = /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/g

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

function bytesOf(path: string): Buffer | { fault: string } {
  try {
    return readFileSync(path)
  } catch (error) {
    return { fault: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}
