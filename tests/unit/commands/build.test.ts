import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cityContent, smallContent } from '../../fixtures/temporary-content.ts'

/** A last good site of one file, and the mark of a built site. */
const last = [
  ['SHA256SUMS', ''],
  ['index.html', 'the last good site'],
] as const

/** Runs the build with a last good site in its place. */
function build(content: string, environment: Record<string, string> = {}) {
  const out = join(content, '..', 'out')
  mkdirSync(out)
  for (const [file, text] of last) writeFileSync(join(out, file), text)
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/export/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ...environment },
    encoding: 'utf8',
  })
  const kept = readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')])
  return { status, stderr, out, kept }
}

test('a build of broken content lists every problem and leaves the last site as it is', async () => {
  const content = cityContent()
  content.remove('2032/1-area/1.1-task.en.mdx')
  content.replace('2032/targets.yaml', 'value: ', 'value: 9')
  content.replace('2032/requirements.zh.mdx', 'title:', 'titel:')
  const problems = await content.problems()
  expect(problems.length).toBeGreaterThan(2)
  const { status, stderr, out, kept } = build(content.folder)
  expect(status).toBe(1)
  for (const problem of problems) expect(stderr).toContain(problem)
  expect(stderr).toContain(`Nothing was published; ${out}/ is as it was.`)
  expect(kept).toEqual(last)
})

test('a build of broken interface strings says where they are broken, and nothing else', () => {
  const content = cityContent()
  content.replace('ui/zh.json', '{', '{ // 界面')
  content.remove('ui/en.json')
  const { status, stderr, out } = build(content.folder)
  expect(status).toBe(1)
  expect(stderr.trim().split('\n').filter(Boolean)).toEqual([
    '2 problems in the content:',
    'content/ui/en.json:1:1  no such file; expected the strings of content/ui/zh.json in this language; add it',
    'content/ui/zh.json:1:3  not valid JSON: JSON does not support comments; expected JSON that parses; mend the line: names and texts in double quotes, a comma between them and none at the end, no comments',
    `Nothing was published; ${out}/ is as it was.`,
  ])
})

test.each([
  [{ BASE_PATH: 'report' }, 'BASE_PATH is “report”; expected a path such as /report'],
  [{ SITE_URL: 'report.example' }, 'SITE_URL is “report.example”; expected an origin'],
  [{ PRECOMPRESS: 'fast' }, 'PRECOMPRESS is “fast”; expected 0 to 11, or none'],
  [{ PAGES_ONLY: 'maybe' }, 'PAGES_ONLY is “maybe”; expected 1 or 0'],
  [{ SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is “today”; expected seconds since 1970'],
  [{ OUT_DIR: 'content' }, 'OUT_DIR is “content”, which holds something else than a built site'],
])('a build with %o, which cannot be used, does not begin', (setting, refusal) => {
  const content = smallContent()
  content.remove('site.yaml')
  const { status, stderr, kept } = build(content.folder, setting)
  expect(status).toBe(1)
  expect(stderr).toContain(refusal)
  expect(stderr).not.toContain('site.yaml')
  expect(kept).toEqual(last)
})
