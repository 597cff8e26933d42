import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { writeChecksums } from '../../../lib/build/checksums.ts'
import { checkOut } from '../../../lib/build/publish/check-out.ts'
import { markConfigs } from '../../../lib/build/publish/foreign-config.ts'
import { sources } from '../../../lib/build/publish/place-fault.ts'
import { filesOf, folderOf, writeBuilt } from '../../fixtures/built-folder.ts'

/** What is said of a folder with other things in it, by why. */
const holds = (out: string, why: string) =>
  `OUT_DIR is “${out}”, which holds something else than a built site (${why}) and would be deleted; expected an empty folder or the last build; name another folder, or move away what is there`

test('a built site, an empty folder and a place where nothing is yet are replaced', () => {
  const root = folderOf({ 'empty/a/': '', 'seen/.DS_Store': '' })
  writeBuilt(join(root, 'built'), 'last')
  writeFileSync(join(root, 'built/zh/.DS_Store'), '')
  const before = filesOf(root)
  for (const name of ['empty', 'seen', 'built', 'built/', 'not-there', 'a/b/out'])
    expect(() => checkOut(join(root, name))).not.toThrow()
  expect(filesOf(root)).toEqual(before)
  expect(readdirSync(root).toSorted()).toEqual(['a', 'built', 'empty', 'seen'])
})

test.each<[string, (folder: string) => void, string]>([
  [
    'that has checksums of its own files',
    (folder) => {
      mkdirSync(folder)
      for (const name of ['precious', 'index.html']) writeFileSync(join(folder, name), name)
      writeChecksums(folder)
    },
    'its SHA256SUMS is not that of a build',
  ],
  [
    'with a file called SHA256SUMS',
    (folder) => {
      mkdirSync(folder)
      writeFileSync(join(folder, 'SHA256SUMS'), 'x\n')
    },
    'its SHA256SUMS is not that of a build',
  ],
  [
    'with the pages of a site and no checksums',
    (folder) => {
      writeBuilt(folder, 'mine')
      rmSync(join(folder, 'SHA256SUMS'))
    },
    'there is no SHA256SUMS in it',
  ],
  [
    'that a build has made and somebody has added to',
    (folder) => {
      writeBuilt(folder, 'last')
      writeFileSync(join(folder, 'zh/notes.txt'), 'precious')
    },
    '“zh/notes.txt” in it was made by no build',
  ],
  [
    'that a build has made and somebody has written in',
    (folder) => {
      writeBuilt(folder, 'last')
      writeFileSync(join(folder, 'en/index.html'), 'precious')
    },
    '“en/index.html” in it was changed after the build',
  ],
  [
    'of which a part is gone',
    (folder) => {
      writeBuilt(folder, 'last', { 'zh/2031/index.html': 'last' })
      rmSync(join(folder, 'zh/2031'), { recursive: true })
    },
    '“zh/2031/index.html” is missing, which its SHA256SUMS names',
  ],
  [
    'with a link in it',
    (folder) => {
      writeBuilt(folder, 'last')
      symlinkSync('zh', join(folder, 'newest'))
    },
    '“newest” in it is no file of a site',
  ],
  [
    'into which a built site was copied',
    (folder) => {
      writeBuilt(join(folder, '../other'), 'last')
      mkdirSync(folder)
      writeFileSync(join(folder, 'precious'), 'mine')
      cpSync(join(folder, '../other'), folder, { recursive: true })
    },
    '“precious” in it was made by no build',
  ],
  [
    'that holds a built site',
    (folder) => writeBuilt(join(folder, 'out'), 'last'),
    'there is no SHA256SUMS in it',
  ],
])('a folder %s is never touched', (_, make, why) => {
  const out = join(folderOf({}), 'folder')
  make(out)
  const before = filesOf(out)
  expect(() => checkOut(out)).toThrow(new Error(holds(out, why)))
  expect(filesOf(out)).toEqual(before)
})

test('a file or a link is no place for a site', () => {
  const root = folderOf({ file: '', 'real/': '' })
  symlinkSync('real', join(root, 'link'))
  expect(() => checkOut(join(root, 'file'))).toThrow(
    `OUT_DIR is “${root}/file”, which is a file; expected an empty folder or the last build; name another folder, or move away what is there`,
  )
  for (const name of ['link', 'link/'])
    expect(() => checkOut(join(root, name))).toThrow(
      'which is a link to “real” and would be replaced, not what it leads to; expected a folder; name that folder, or take the link away',
    )
})

test('a place where nothing can be written is refused at once', () => {
  const root = folderOf({ file: '' })
  expect(() => checkOut(join(root, 'file/out'))).toThrow(
    /^OUT_DIR is “.*file\/out”, where nothing can be written \(E[A-Z]+: .*\); expected a folder that can be made or replaced; name another, or give/,
  )
})

test.each([
  ['/', 'which holds this project'],
  ['.', 'which holds this project'],
  ['..', 'which holds this project'],
  ['lib/..', 'which holds this project'],
  [homedir(), homedir() === '/' ? 'which holds this project' : 'which holds your home folder'],
  [dirname(homedir()), 'which holds'],
  [
    '~',
    'where ~ is no home folder: only a shell puts that in its place; expected a path that means the same',
  ],
  ['~/out', `write it out (${join(homedir(), 'out')}); a folder that is called so is ./~/out`],
  ['a\0b', 'OUT_DIR is “a␀b”, which has a NUL in it; expected a path; name a folder for the site alone'],
  [
    'a'.repeat(300),
    'which is too long for file systems; expected names of at most 200 bytes, and 700 in all',
  ],
  [`a/${'海口'.repeat(40)}`, 'which is too long for file systems'],
  ['a/'.repeat(400), 'which is too long for file systems'],
  ['content/2024/x', 'which is in “content”'],
  ['Content/x', 'which is in “Content”'],
  ['.staging', 'which is in “.staging”'],
  ['.staging/x', 'which is in “.staging”'],
  ['public/../lib/x', 'which is in “lib”'],
  ['.git/x', 'which is in “.git”'],
  ['.next/x', 'which is in “.next”'],
  ['.hosting', 'where the configurations of servers go'],
  ['.hosting/x', 'which is in “.hosting”'],
  ['.cache/x', 'which is in “.cache”'],
  [
    '.cache/mdx/out',
    'which is in “.cache”, where the project keeps other things; expected a folder of its own; name a folder',
  ],
])('“%s” is no place for a site', (out, refusal) => {
  expect(() => checkOut(out)).toThrow(refusal)
})

test('no folder of sources is a place for a site', () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  const folders = new Set(stdout.split('\0').flatMap((file) => file.split('/').slice(0, -1)[0] ?? []))
  expect(folders).toContain('content')
  for (const folder of [...folders, 'node_modules']) {
    expect(() => checkOut(folder)).toThrow(`OUT_DIR is “${folder}”, which is in “${folder}”`)
    expect(() => checkOut(join(folder, 'out'))).toThrow(`which is in “${folder}”`)
  }
  for (const folder of sources) expect([...folders, 'node_modules']).toContain(folder)
})

test('content elsewhere is no place for a site either, nor is one that a link leads to', () => {
  const root = folderOf({ 'texts/2031/edition.yaml': '' })
  symlinkSync(resolve('lib'), join(root, 'link'))
  vi.stubEnv('CONTENT_DIR', join(root, 'texts'))
  expect(() => checkOut(join(root, 'texts/2031/x'))).toThrow(`which is in “${root}/texts”`)
  vi.unstubAllEnvs()
  expect(() => checkOut(join(root, 'link/x'))).toThrow('which is in “lib”')
})

test('the folder where nobody named one is checked too, and is called by its name', () => {
  const root = folderOf({ 'out/precious': 'mine' })
  const before = process.cwd()
  try {
    process.chdir(root)
    expect(() => checkOut('out')).toThrow(
      /^The site goes to “out”, which holds something else than a built site \(there is no SHA256SUMS in it\)/,
    )
  } finally {
    process.chdir(before)
  }
})

test('what is beside the place stays when no build has made it', () => {
  const root = folderOf({ 'a/.out.new/site/precious': 'mine', 'b/.hosting/Caddyfile': 'mine' })
  const [a, b] = [join(root, 'a/out'), join(root, 'b/out')]
  expect(() => checkOut(a)).toThrow(
    `OUT_DIR is “${a}”, beside which “${root}/a/.out.new” holds something that no build has made and would be deleted; expected nothing of that name, or what a build has left there; move it away, or name another folder for the site`,
  )
  expect(() => checkOut(b)).toThrow(
    `OUT_DIR is “${b}”, beside which “${root}/b/.hosting” cannot take its configurations of servers: “Caddyfile” in it was made or changed by hand; expected nothing of that name, or what the last build has made there; move that away (copies are for changing), or name a folder that no other site is beside`,
  )
})

test('configurations that a build has made are replaced, and no others', () => {
  const own = {
    '.hosting/Caddyfile': '# Made by the build\n',
    '.hosting/nginx/site.conf': '# Made by the build\n',
  }
  const root = folderOf({ ...own, '.hosting/sbom.cdx.json': 'the bill' })
  const [out, hosting] = [join(root, 'out'), join(root, '.hosting')]
  const why = (text: string) => expect(() => checkOut(out)).toThrow(text)
  checkOut(out)
  markConfigs(hosting, 'out')
  checkOut(out)
  writeFileSync(join(hosting, 'Caddyfile'), '# Made by the build\n# and then by me\n')
  why('“Caddyfile” in it was made or changed by hand')
  writeFileSync(join(hosting, 'Caddyfile'), '# Made by the build\n')
  writeFileSync(join(hosting, 'nginx/mine.conf'), 'mine')
  why('“nginx/mine.conf” in it was made or changed by hand')
  rmSync(join(hosting, 'nginx/mine.conf'))
  symlinkSync('site.conf', join(hosting, 'nginx/link.conf'))
  why('“nginx/link.conf” in it was made or changed by hand')
  rmSync(join(hosting, 'nginx/link.conf'))
  checkOut(out)
  expect(() => checkOut(join(root, 'site-b'))).not.toThrow()
  writeBuilt(out, 'last')
  expect(() => checkOut(join(root, 'site-b'))).toThrow('it has those of “out”, the site beside it')
  writeFileSync(join(hosting, 'SHA256SUMS'), 'mine')
  why('its SHA256SUMS is not that of a build')
  rmSync(hosting, { recursive: true })
  writeFileSync(hosting, 'mine')
  why('it is no folder')
})
