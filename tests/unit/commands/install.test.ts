import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const [platform, other] = process.platform === 'darwin' ? ['darwin', 'linux'] : [process.platform, 'darwin']
const one = { version: '1.0.0', integrity: 'sha512-one' }
const here = { ...one, optional: true, os: [platform], cpu: [process.arch] }
const elsewhere = { ...here, os: [other] }
const locked = {
  '': {},
  'node_modules/one': one,
  'node_modules/here': here,
  'node_modules/elsewhere': elsewhere,
}

/** Runs the installation in a project whose npm only says what it is asked for. */
function install(noted: object | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'install-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'node_modules'))
  mkdirSync(join(folder, '.next'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }))
  if (noted) {
    const list = JSON.stringify({ packages: noted })
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), list)
  }
  const npm = join(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm')
  writeFileSync(npm, process.platform === 'win32' ? '@echo npm %*' : '#!/bin/sh\necho npm "$@"\n')
  chmodSync(npm, 0o755)
  const module = pathToFileURL(resolve('lib/build/start/install.mjs'))
  const code = `import { install } from '${module}'; install(); install()`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    encoding: 'utf8',
  })
  return { status, asked: stdout.match(/^npm \w+/gm) ?? [], cacheIsKept: existsSync(join(folder, '.next')) }
}

test('packages that an “npm ci” put there are not installed again', () => {
  const noted = { 'node_modules/one': one, 'node_modules/here': here }
  expect(install(noted)).toEqual({ status: 0, asked: [], cacheIsKept: false })
})

test.each([
  ['nothing', undefined],
  [
    'another version of a package',
    { 'node_modules/one': { integrity: 'sha512-1' }, 'node_modules/here': here },
  ],
  ['one package less', { 'node_modules/here': here }],
  ['all but what this platform needs', { 'node_modules/one': one }],
])('where there is %s, the packages are installed, once', (_, noted) => {
  expect(install(noted)).toEqual({ status: 0, asked: ['npm ci'], cacheIsKept: false })
})
