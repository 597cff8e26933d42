import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { install } from '../lib/build/start/install.mjs'
import { cleanEnvironment } from './environment.mjs'

/**
 * `npm test`, from top to bottom; the last line sums all runners. `--with-hosting` adds nginx and Caddy,
 * `--with-browsers` Firefox and WebKit.
 */
cleanEnvironment()
install()
const { findChromium } = await import('./chromium.mjs')
const { browsers, canInstall, missing, servers } = await import('./debian.mjs')
const reports = '.cache/reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0 }
const started = Date.now()
process.env.CHROMIUM_PATH = await findChromium()

// What needs no built site runs beside the builds, of which the rest waits for, in what they leave of two processors.
const sources = checkSources()
const built = await build()
await sources
if (built) {
  await vitest('The built files', 'built')
  await playwright('Browsers: journeys, and layout in three font sets')
  await onDebian('--with-hosting', 'Real web servers', 'hosting', servers)
  await onDebian('--with-browsers', 'Journeys in Firefox and WebKit', 'browsers', { ...servers, ...browsers })
}

console.log(`\n${seconds(started)} s in all`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function checkSources() {
  const priority = constants.priority.PRIORITY_BELOW_NORMAL
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']
  await step('Types', ['node_modules/typescript/bin/tsc', '--noEmit'], priority)
  await step('Lint and format', biome, priority)
  await step('Content', ['--import', 'tsx', 'lib/content/check.ts'], priority)
  await vitest('Unit tests', 'unit', priority)
}

/** Both sites, one after the other: they share folders. */
async function build() {
  const published = await step('Build', ['--import', 'tsx', 'lib/build/build.ts'])
  const city = await step('Build of a made-up city, under a path', [
    '--import',
    'tsx',
    'tests/build-fixture.ts',
  ])
  return published && city
}

/** Runs a program of Node.js and prints what it said, under its title, when it ends. */
async function run(title, words, { env = {}, priority = constants.priority.PRIORITY_NORMAL } = {}) {
  const begun = Date.now()
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.pid) setPriority(child.pid, priority)
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const status = await new Promise((resolve) => child.once('close', resolve))
  console.log(`\n— ${title} (${seconds(begun)} s)\n${Buffer.concat(said).toString().trim()}`)
  return status === 0
}

/** A step that is one check. */
async function step(title, words, priority) {
  const passed = await run(title, words, { priority })
  total[passed ? 'passed' : 'failed'] += 1
  return passed
}

async function vitest(title, project, priority) {
  const file = `${reports}/${project}.json`
  const words = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const passed = await run(title, ['node_modules/vitest/vitest.mjs', ...words], { priority })
  const { numPassedTests = 0, numFailedTests = 0 } = read(file)
  add(passed, numPassedTests, numFailedTests)
}

/** Tests that need more programs: what cannot be installed here is not tested, and says so. */
async function onDebian(flag, title, project, packages) {
  if (!process.argv.includes(flag)) return
  const names = missing(packages)
  if (names.length === 0 || canInstall()) await vitest(title, project)
  else console.log(`\n— ${title}: NOT TESTED, since only root on Debian can install ${names.join(', ')}`)
}

async function playwright(title) {
  const file = `${reports}/browser.json`
  const words = ['test', '--config', 'tests/playwright.config.ts']
  const passed = await run(title, ['node_modules/playwright/cli.js', ...words], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file).stats ?? {}
  add(passed, expected, unexpected + flaky)
}

/** A runner that fails without a failed test has failed all the same. */
function add(passed, passedTests, failedTests) {
  total.passed += passedTests
  total.failed += passed ? failedTests : Math.max(failedTests, 1)
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000)
}
