import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { checkReport, readReportFormat } from '../../../lib/content/check-report.ts'
import { loadSite } from '../../../lib/content/load-site.ts'
import type { Problem } from '../../../lib/content/problem.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

afterEach(() => vi.unstubAllEnvs())

const title = 'title=The content cannot be published so'
const problem: Problem = {
  ...{ file: 'content/2031/notes.yaml', line: 7, column: 16 },
  ...{ found: '50%, or\r\nmore', expected: 'a: b', cure: 'mend it' },
}

test('three slips annotate three lines on GitHub, and end the check with 1', () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', 'unit: count', 'unit: counts')
  content.replace('site.yaml', 'contact: null', 'contact: 50%, or so')
  content.replace('ui/en.json', '"Close"', '"Close",')
  const env = { ...process.env, CONTENT_DIR: content.folder, GITHUB_WORKSPACE: dirname(content.folder) }
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['lib/content/check.ts', '--format=github'],
    { env, encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      `^::error file=content/2031/targets.yaml,line=3,col=9,${title}::“unit” of entry 1 is`,
    ),
    `::error file=content/site.yaml,line=4,col=10,${title}::“contact” is “50%25, or so”; expected an e-mail address such as name@example.org, or an address that begins with https://; mend it; see lib/report/schema.ts for the form`,
    expect.stringMatching(`^::error file=content/ui/en.json,line=3,col=19,${title}::not valid JSON: `),
  ])
})

test('what has a meaning in a workflow command is escaped, and a file is named from the root of the repository', () => {
  vi.stubEnv('GITHUB_WORKSPACE', '/work/city')
  vi.stubEnv('CONTENT_DIR', '/work/city/texts, 50%: new')
  const site = { content: undefined, site: undefined }
  const one = { ...problem, file: '/work/city/texts, 50%: new/2031/notes.yaml' }
  const { out } = checkReport({ ...site, problems: [one], warnings: [one] }, 'github')
  const where = 'file=texts%2C 50%25%3A new/2031/notes.yaml,line=7,col=16'
  expect(out?.split('\n')).toEqual([
    `::error ${where},${title}::50%25, or%0D%0Amore; expected a: b; mend it`,
    `::warning ${where},title=To look at::50%25, or%0D%0Amore; expected a: b; mend it`,
  ])
  const nowhere = { ...problem, file: '/work/city/texts, 50%: new' }
  expect(checkReport({ ...site, problems: [nowhere], warnings: [] }, 'github').out).toContain(
    '::error file=texts%2C 50%25%3A new,line=7',
  )
})

test('for programs the check prints one JSON document', async () => {
  const content = smallContent()
  const found = await loadSite(content.folder)
  const editions = [{ id: '2031', areas: 2, tasks: 3, pledges: 1 }]
  const report = (of: typeof found) => {
    const { out = '', error } = checkReport(of, 'json')
    return { report: JSON.parse(out), error }
  }
  expect(report({ ...found, warnings: [problem] })).toEqual({
    report: { problems: [], warnings: [problem], editions },
    error: undefined,
  })
  expect(report({ content: undefined, site: undefined, problems: [problem], warnings: [] })).toEqual({
    report: { problems: [problem], warnings: [], editions: [] },
    error: undefined,
  })
})

test('people get text, as ever', async () => {
  const content = smallContent()
  const found = await loadSite(content.folder)
  expect(checkReport(found, 'text')).toEqual({ out: '2031: 2 areas, 3 tasks, 1 pledge, no problem' })
})

test.each([
  [[], 'text'],
  [['--format=github'], 'github'],
  [['--format', 'json'], 'json'],
])('the arguments %j ask for %s', (words, format) => {
  expect(readReportFormat(words)).toBe(format)
})

test.each([
  [['--format=xml'], 'the format “xml”'],
  [['--format'], 'the format “”'],
  [['--fromat=json'], 'the argument --fromat=json'],
  [['--format=json', 'content'], 'the argument content'],
])('the arguments %j are refused', (words, found) => {
  expect(() => readReportFormat(words)).toThrow(
    `${found}; expected --format=text, --format=github, --format=json or nothing; mend the command: npm run check -- --format=github`,
  )
})
