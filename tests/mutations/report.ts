import { formatProblem } from '../../lib/content/problem.ts'
import { results } from './judge.ts'
import type { Tried } from './tried.ts'

/** A table by kind, and the sums by what was expected. */
export function tableOf(tried: readonly Tried[]): string {
  const kinds = [...new Set(tried.map(({ mutation }) => mutation.kind))]
  const rows = kinds.map((kind) => {
    const own = tried.filter(({ mutation }) => mutation.kind === kind)
    return row(kind, own[0]?.mutation.expect ?? '', own)
  })
  const sums = ['refuse', 'editor', 'lawful'].map((expect) =>
    row(
      'all',
      expect,
      tried.filter(({ mutation }) => mutation.expect === expect),
    ),
  )
  return [line('kind', 'expected', ['number', ...results, 'as expected']), ...rows, ...sums].join('\n')
}

/** One mutation with what the check said of it. */
export function caseOf({ mutation, outcome, result }: Tried): string {
  const { kind, expect, places, before, after } = mutation
  const [{ file, line }] = places
  const said =
    'thrown' in outcome
      ? [outcome.thrown]
      : 'problems' in outcome
        ? [...outcome.problems, ...outcome.warnings].map(formatProblem)
        : []
  const shown = said.slice(0, 5).map((message) => `    ${message.slice(0, 400)}`)
  const more = said.length > 5 ? [`    … and ${said.length - 5} more`] : []
  return [
    `${result}, expected ${expect}: ${kind}  content/${file}${line ? `:${line}` : ''}  “${short(before)}” → “${short(after)}”`,
    ...shown,
    ...more,
  ].join('\n')
}

function row(kind: string, expect: string, tried: readonly Tried[]): string {
  const numbers = results.map((result) => tried.filter((one) => one.result === result).length)
  return line(kind, expect, [tried.length, ...numbers, tried.filter(({ expected }) => expected).length])
}

function line(kind: string, expect: string, cells: readonly (string | number)[]): string {
  return `${kind.padEnd(35)}${expect.padEnd(9)}${cells.map((cell) => String(cell || '·').padStart(11)).join('')}`
}

function short(words: string): string {
  return words.slice(0, 90).replaceAll('\n', '⏎')
}
