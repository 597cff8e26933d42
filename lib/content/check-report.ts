import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { settings } from '../report/settings.mjs'
import { counted } from './counted.ts'
import type { LoadedSite } from './load-site.ts'
import { ContentError, formatProblem, type Problem } from './problem.ts'

const formats = ['text', 'github', 'json'] as const
/** For whom the check says what it found: people, GitHub’s annotations of a pull request, or other programs. */
export type ReportFormat = (typeof formats)[number]

/**
 * What `--format=json` prints, as one document. `file` begins with the path of the content folder, as CONTENT_DIR names it;
 * `line` and `column` count from 1. Where there is a problem, there are neither warnings nor editions.
 */
export interface CheckReport {
  problems: Problem[]
  /** What is only unlikely, and can be published. */
  warnings: Problem[]
  /** Newest first. */
  editions: { id: string; areas: number; tasks: number; pledges: number }[]
}

/**
 * The format that the arguments of the command ask for.
 * @throws Error for anything else
 */
export function readReportFormat(words: string[]): ReportFormat {
  const { tokens } = parseArgs({
    args: words,
    options: { format: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  const other = tokens.find((token) => token.kind !== 'option' || token.name !== 'format')
  const wanted = tokens.flatMap((token) => (token.kind === 'option' ? (token.value ?? '') : []))
  const format = formats.find((format) => format === (wanted.at(-1) ?? 'text'))
  if (!other && format) return format
  const found = other ? `the argument ${words[other.index]}` : `the format “${wanted.at(-1)}”`
  throw new Error(
    `${found}; expected --format=${formats.join(', --format=')} or nothing; mend the command: npm run check -- --format=github`,
  )
}

/** What the check prints, on standard output and as an error. */
export function checkReport(found: LoadedSite, format: ReportFormat): { out?: string; error?: string } {
  const report = reportOf(found)
  if (format === 'json') return { out: JSON.stringify(report, undefined, 2) }
  const { problems, warnings } = report
  const editions = report.editions.map(
    ({ id, ...parts }) =>
      `${id}: ${[counted(parts.areas, 'area'), counted(parts.tasks, 'task'), counted(parts.pledges, 'pledge')].join(', ')}, no problem`,
  )
  if (format === 'github') {
    const lines = [
      ...problems.map((one) => command('error', one)),
      ...warnings.map((one) => command('warning', one)),
    ]
    return { out: [...lines, ...editions].join('\n') }
  }
  if (problems.length > 0) return { error: new ContentError(problems).message }
  const unlikely = `\n${counted(warnings.length, 'thing')} to look at:\n\n${warnings.map(formatProblem).join('\n')}\n`
  return { out: editions.join('\n'), ...(warnings.length > 0 ? { error: unlikely } : {}) }
}

function reportOf({ site, problems, warnings }: LoadedSite): CheckReport {
  const editions = site?.editions ?? []
  return {
    problems,
    warnings,
    editions: editions.map(({ id, areas, tasks, pledges }) => ({
      ...{ id, areas: areas.length, tasks: tasks.length },
      pledges: pledges?.items.length ?? 0,
    })),
  }
}

/**
 * A problem as a workflow command (docs.github.com, “Workflow commands for GitHub Actions”), which GitHub shows at its line.
 * What has a meaning in a command is escaped as its toolkit does it (actions/toolkit, core/src/command.ts).
 */
function command(kind: 'error' | 'warning', { file, line, column, found, expected, cure }: Problem): string {
  const title = kind === 'error' ? 'The content cannot be published so' : 'To look at'
  const properties = Object.entries({ file: inWorkspace(file), line, col: column, title })
  const listed = properties.map(([key, value]) => `${key}=${escaped(`${value}`, /[%\r\n:,]/g)}`)
  return `::${kind} ${listed.join(',')}::${escaped(`${found}; expected ${expected}; ${cure}`, /[%\r\n]/g)}`
}

/** `%0A` for a line feed, and so on. */
function escaped(text: string, meant: RegExp): string {
  return text.replaceAll(meant, (mark) => encodeURIComponent(mark))
}

/** The path of a file of the content from the root of the repository. */
function inWorkspace(file: string): string {
  return relative(resolve(settings.workspaceFolder ?? '.'), resolve(file)).replaceAll('\\', '/')
}
