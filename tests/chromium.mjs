import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { canInstall, chromium, install } from './debian.mjs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium: the one CHROMIUM_PATH names, an installed one, Debian's package when this is root, or
 * Playwright's own download, in that order. Ends with a clear message when none works.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    fail(`CHROMIUM_PATH is “${given}”, which is not there; mend it or leave it out`)
  }
  const playwright = await import('playwright')
  const found = () =>
    [...installed, playwright.chromium.executablePath()].find((path) => path && existsSync(path))
  return (
    found() ??
    (installFromDebian() && found()) ??
    (installWithPlaywright() && found()) ??
    fail('No Chromium was found and none could be installed; install one, or name one in CHROMIUM_PATH')
  )
}

function installFromDebian() {
  if (!canInstall()) return undefined
  install(chromium)
  return true
}

function installWithPlaywright() {
  console.log('Downloading Playwright’s Chromium …')
  const { status } = spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  })
  return status === 0 || undefined
}

/** @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
