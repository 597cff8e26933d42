import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failureText } from '../../../lib/build/failure-text.ts'
import { loadSite } from '../../../lib/content/load-site.ts'
import { formatProblem } from '../../../lib/content/problem.ts'
import { filesOf, folderOf, writeBuilt } from '../../fixtures/built-folder.ts'
import { cityContent, smallContent } from '../../fixtures/temporary-content.ts'

/** Runs the build with a last good site in its place. */
function build(content: string, environment: Record<string, string> = {}) {
  const out = join(content, '..', 'out')
  writeBuilt(out, 'the last good site')
  const last = filesOf(out)
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/build/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ...environment },
    encoding: 'utf8',
  })
  return { status, stderr, out, last, kept: filesOf(out) }
}

test('a build of broken content lists every problem and leaves the last site as it is', async () => {
  const content = cityContent()
  content.remove('2032/1-area/1.1-task.en.mdx')
  content.replace('2032/targets.yaml', 'value: ', 'value: 9')
  content.replace('2032/requirements.zh.mdx', 'title:', 'titel:')
  const problems = (await loadSite(content.folder)).problems.map(formatProblem)
  expect(problems.length).toBeGreaterThan(1)
  const { status, stderr, out, last, kept } = build(content.folder)
  expect(status).toBe(1)
  for (const problem of problems) expect(stderr).toContain(problem)
  expect(stderr).toContain(`Nothing was published; ${out}/ is as it was.`)
  expect(kept).toEqual(last)
})

test('a build of broken interface strings says where they are broken, and nothing else', () => {
  const content = cityContent()
  content.replace('ui/zh.json', '{', '{ // 界面')
  content.remove('ui/en.json')
  const { folder } = content
  const { status, stderr, out } = build(folder)
  expect(status).toBe(1)
  expect(stderr.trim().split('\n').filter(Boolean)).toEqual([
    '2 problems in the content:',
    `${folder}/ui/en.json:1:1  no such file; expected the strings of ${folder}/ui/zh.json in this language; add it`,
    `${folder}/ui/zh.json:1:3  not valid JSON: JSON does not support comments; expected JSON that parses; mend the line: names and texts in double quotes, a comma between them and none at the end, no comments`,
    `Nothing was published; ${out}/ is as it was.`,
  ])
})

test.each([
  [{ BASE_PATH: 'report' }, 'BASE_PATH is “report”; expected a path such as /report'],
  [{ SITE_URL: 'report.example' }, 'SITE_URL is “report.example”; expected an origin'],
  [{ PRECOMPRESS: 'fast' }, 'PRECOMPRESS is “fast”; expected 0 to 11, or none'],
  [{ PAGES_ONLY: 'maybe' }, 'PAGES_ONLY is “maybe”; expected 1 or 0'],
  [{ SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is “today”; expected seconds since 1970'],
  [{ OUT_DIR: 'tests/fixtures' }, 'OUT_DIR is “tests/fixtures”, which is in “tests”'],
  [{ OUT_DIR: '/' }, 'OUT_DIR is “/”, which holds this project'],
])('a build with %o, which cannot be used, does not begin, and says so', (setting, refusal) => {
  const content = smallContent()
  content.remove('site.yaml')
  const { status, stderr, last, kept } = build(content.folder, setting)
  expect(status).toBe(1)
  expect(stderr).toContain(refusal)
  expect(stderr).not.toContain('site.yaml')
  expect(stderr).toMatch(/\nNothing was published; \S*\/ is as it was\.\n$/)
  expect(kept).toEqual(last)
})

test('a failure that the system tells of says how to mend it', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  expect(failureText(full)).toBe(
    'ENOSPC: no space left on device, write; expected what the build makes to be writable; free some space on the disk (a build takes three times what its site does), and build again',
  )
  const mine = folderOf({ file: '' })
  const inTheWay = (path: string) => {
    try {
      mkdirSync(path, { recursive: true })
    } catch (error) {
      return failureText(error)
    }
  }
  expect(inTheWay(join(mine, 'file/cache'))).toBe(
    `ENOTDIR: not a directory, mkdir '${mine}/file/cache'; expected “${mine}/file/cache” to be writable; move away the file that is where the build needs a folder`,
  )
  expect(failureText(new Error('next build failed; its message is above'))).toBe(
    'next build failed; its message is above',
  )
})
