import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { contentDate } from '../../lib/build/content-date.ts'

afterEach(() => vi.unstubAllEnvs())

/** A repository of a test's own with two commits, the first of `content/`, the second of something else. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'dated-'))
  const before = process.cwd()
  onTestFinished(() => {
    process.chdir(before)
    rmSync(root, { recursive: true, force: true })
  })
  const folder = join(root, 'project')
  mkdirSync(join(folder, 'content'), { recursive: true })
  process.chdir(folder)
  git('init', '--quiet')
  commit('content/site.yaml', '2031-03-01T04:00:00Z')
  commit('README.md', '2031-04-01T04:00:00Z')
  return root
}

function commit(file: string, date: string) {
  writeFileSync(file, date)
  git('add', '.')
  git('-c', 'user.name=A', '-c', 'user.email=a@report.example', 'commit', '--quiet', '-m', file, date)
}

function git(...words: string[]) {
  const date = words.at(-1) ?? ''
  const dated = words.includes('commit')
  execFileSync('git', dated ? words.slice(0, -1) : words, {
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...(dated ? { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } : {}),
    },
  })
}

test('the content is as old as the last commit that touched it, whatever came after', () => {
  repository()
  expect(contentDate('content')).toEqual(new Date('2031-03-01T04:00:00Z'))
})

test('the words of the site and the search words around the text do not make it newer', () => {
  repository()
  for (const folder of ['ui', '.schemas']) mkdirSync(`content/${folder}`)
  commit('content/ui/en.json', '2031-05-01T04:00:00Z')
  commit('content/keywords.yaml', '2031-05-02T04:00:00Z')
  commit('content/accessibility.yaml', '2031-05-03T04:00:00Z')
  commit('content/.schemas/site.schema.json', '2031-05-03T05:00:00Z')
  appendFileSync('content/ui/en.json', 'more')
  expect(contentDate('content')).toEqual(new Date('2031-03-01T04:00:00Z'))
  commit('content/terms.yaml', '2031-05-04T04:00:00Z')
  expect(contentDate('content')).toEqual(new Date('2031-05-04T04:00:00Z'))
})

test('content elsewhere is as old as in its own repository, in whichever folder of it', () => {
  const root = repository()
  const project = process.cwd()
  const text = join(root, 'tingchao', 'text')
  mkdirSync(text, { recursive: true })
  process.chdir(join(root, 'tingchao'))
  git('init', '--quiet')
  commit('text/site.yaml', '2031-02-01T04:00:00Z')
  commit('README.md', '2031-06-01T04:00:00Z')
  commit('text/.editorconfig', '2031-07-01T04:00:00Z')
  process.chdir(project)
  const tingchao = new Date('2031-02-01T04:00:00Z')
  expect([contentDate(text), contentDate('../tingchao/text')]).toEqual([tingchao, tingchao])
  appendFileSync('content/site.yaml', 'more')
  expect(contentDate(text)).toEqual(tingchao)
  appendFileSync(join(text, 'site.yaml'), 'more')
  expect(contentDate(text)).toBeUndefined()
})

test('content of a repository in the project’s folder, which that leaves out, has its own date', () => {
  repository()
  mkdirSync('tingchao')
  process.chdir('tingchao')
  git('init', '--quiet')
  commit('site.yaml', '2031-02-01T04:00:00Z')
  process.chdir('..')
  expect(contentDate('tingchao')).toEqual(new Date('2031-02-01T04:00:00Z'))
})

test('a date that is set comes before that of git', () => {
  repository()
  vi.stubEnv('SOURCE_DATE_EPOCH', ' ')
  expect(contentDate('content')).toEqual(new Date('2031-03-01T04:00:00Z'))
  vi.stubEnv('SOURCE_DATE_EPOCH', '1000000000')
  expect(contentDate('content')).toEqual(new Date('2001-09-09T01:46:40Z'))
})

test('content with changes that no commit holds has no date; other changes do not matter', () => {
  repository()
  appendFileSync('README.md', 'more')
  expect(contentDate('content')).toEqual(new Date('2031-03-01T04:00:00Z'))
  appendFileSync('content/site.yaml', 'more')
  expect(contentDate('content')).toBeUndefined()
})

test('a shallow clone knows no date, nor does a folder outside git', () => {
  const root = repository()
  git('clone', '--quiet', '--depth', '1', `file://${join(root, 'project')}`, join(root, 'shallow'))
  process.chdir(join(root, 'shallow'))
  expect(contentDate('content')).toBeUndefined()
  process.chdir(root)
  mkdirSync('elsewhere')
  expect(contentDate('elsewhere')).toBeUndefined()
})
