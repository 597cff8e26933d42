import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { childEnvironment } from '../process/child-environment.mjs'

/** Plain JavaScript on nothing but Node, since it runs before anything is installed. */

const oldest = [20, 9]
const mark = 'node_modules/.installed'

/** What npm itself notes of the packages that it put there. */
const noted = 'node_modules/.package-lock.json'

/** Ends with a clear message on a Node.js that is too old; installs what the lock file names when it is not there. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(
      `This is Node.js ${process.versions.node}; expected ${oldest.join('.')} or newer; see https://nodejs.org`,
    )
    process.exit(1)
  }
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  if (!isInstalled()) installPackages()
  // The bundler's cache remembers files of packages that may be gone.
  rmSync('.next', { recursive: true, force: true })
  writeFileSync(mark, lock)
}

/** Whether all packages are there already, as after an `npm ci` by hand. */
function isInstalled() {
  if (!existsSync(noted)) return false
  const there = packagesOf(noted)
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || (there[path] ? there[path].integrity === wanted.integrity : isForOthers(wanted)),
  )
}

/** npm leaves out what is for other platforms, and what only that needs. */
function isForOthers({ optional, os, cpu, libc }) {
  const isForThis = os?.includes(process.platform) && cpu?.includes(process.arch) && !libc
  return optional && !isForThis
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function installPackages() {
  console.log('Installing the packages of package-lock.json …')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  // `npm ci` refuses a lock file that was written where some platforms' packages could not be seen.
  if (npm('ci', ...quiet) || npm('install', '--no-save', ...quiet)) return
  console.error('The packages could not be installed; npm’s message is above. Is its registry within reach?')
  process.exit(1)
}

function npm(...words) {
  const { status } = spawnSync('npm', words, {
    env: childEnvironment(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** Runs one of the project's TypeScript files and returns its exit code; it ends with this process. */
export function runTypeScript(file) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    env: childEnvironment(),
    stdio: 'inherit',
  })
  return status ?? 1
}
