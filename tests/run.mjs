import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { install } from '../lib/commands/install.mjs'

/**
 * `npm test`, from top to bottom; the last line sums all runners. `--with-hosting` adds nginx and Caddy,
 * `--with-browsers` Firefox and WebKit.
 */
// The tests set these themselves; what the shell has for a build of its own must not reach them.
for (const name of [
  'BASE_PATH',
  'CONTENT_DIR',
  'OUT_DIR',
  'PAGES_ONLY',
  'PRECOMPRESS',
  'SITE_URL',
  'SOURCE_DATE_EPOCH',
])
  delete process.env[name]

install()
const { findChromium } = await import('./chromium.mjs')
const { browsers, canInstall, missing, servers } = await import('./debian.mjs')
const reports = '.cache/reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0 }

const chromium = await findChromium()

step('Types', 'node_modules/typescript/bin/tsc', ['--noEmit'])
step('Lint and format', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])
vitest('Unit tests', 'unit')
step('Content', '--import', ['tsx', 'lib/content/check.ts'])
const built = step('Build', '--import', ['tsx', 'lib/export/build.ts'])
const rebuilt = step('Build of a fixture with two editions, under a path', '--import', [
  'tsx',
  'tests/build-fixture.ts',
])
if (built && rebuilt) {
  vitest('The built files', 'built')
  playwright('Browser journeys')
  onDebian('--with-hosting', 'Real web servers', 'hosting', servers)
  onDebian('--with-browsers', 'Journeys in Firefox and WebKit', 'browsers', { ...servers, ...browsers })
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function run(title, words, env = {}) {
  console.log(`\n— ${title}`)
  const { status } = spawnSync(process.execPath, words, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHROMIUM_PATH: chromium, ...env },
    stdio: 'inherit',
  })
  return status === 0
}

/** A step that is one check. */
function step(title, program, words) {
  const passed = run(title, [program, ...words])
  total[passed ? 'passed' : 'failed'] += 1
  return passed
}

function vitest(title, project) {
  const file = `${reports}/${project}.json`
  const words = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const passed = run(title, ['node_modules/vitest/vitest.mjs', ...words])
  const { numPassedTests = 0, numFailedTests = 0 } = read(file)
  add(passed, numPassedTests, numFailedTests)
}

/** Tests that need more programs: what cannot be installed here is not tested, and says so. */
function onDebian(flag, title, project, packages) {
  if (!process.argv.includes(flag)) return
  const names = missing(packages)
  if (names.length === 0 || canInstall()) vitest(title, project)
  else console.log(`\n— ${title}: NOT TESTED, since only root on Debian can install ${names.join(', ')}`)
}

function playwright(title) {
  const file = `${reports}/browser.json`
  const words = ['test', '--config', 'tests/playwright.config.ts']
  const passed = run(title, ['node_modules/playwright/cli.js', ...words], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
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
