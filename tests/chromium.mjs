import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { canInstall, chromium, headlessChromium, install } from './debian.mjs'

/** The one without windows takes a quarter less time for the same tests. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium that starts: the one CHROMIUM_PATH names, an installed one, Debian's package when this is
 * root, or Playwright's own download, in that order. Ends with a clear message when none works.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    const why = hindrance(given)
    if (!why) return given
    fail(`CHROMIUM_PATH is “${given}”, which ${why}; mend it or leave it out`)
  }
  const playwright = await import('playwright')
  const downloaded = playwright.chromium.executablePath()
  return (
    firstThatStarts([...installed, downloaded]) ??
    installFromDebian(headlessChromium) ??
    installFromDebian(chromium) ??
    (installWithPlaywright(downloaded) && firstThatStarts([downloaded])) ??
    fail(noneStarts(downloaded))
  )
}

function noneStarts(downloaded) {
  const cure = existsSync(downloaded)
    ? 'install the libraries of Playwright’s own with “npx playwright install-deps chromium”'
    : 'install one, or name one in CHROMIUM_PATH'
  return `No Chromium starts here, for the reasons above; ${cure}`
}

/** Those that are there and do not start are passed over with a word. */
function firstThatStarts(paths) {
  for (const path of paths.filter((path) => path && existsSync(path))) {
    const why = hindrance(path)
    if (!why) return path
    console.warn(`${path} is passed over: it ${why}`)
  }
  return undefined
}

/** Why tests cannot use a Chromium, as the predicate of a sentence; nothing when they can. */
function hindrance(path) {
  if (!existsSync(path)) return 'is not there'
  // On Windows, Chrome does not print its version but opens a window.
  if (process.platform === 'win32') return undefined
  const { error, status, stdout, stderr } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  if (error || status !== 0) {
    const said = stderr?.replaceAll(/\s+/g, ' ').trim().slice(-300)
    return `does not start (${said || error?.message || `it ends with ${status} and says nothing`})`
  }
  if (!/chrom/i.test(stdout)) return `is no Chromium (it calls itself “${stdout.trim()}”)`
  if (/\bsnap$/.test(stdout.trim())) return 'is a snap, which brings fonts of its own'
  return undefined
}

/** Older Debians and their kin have no package without windows. */
function installFromDebian(browser) {
  const paths = Object.values(browser)
  if (!canInstall() || paths.some((path) => existsSync(path))) return undefined
  try {
    install(browser)
    return firstThatStarts(paths)
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error)
    return undefined
  }
}

function installWithPlaywright(downloaded) {
  if (existsSync(downloaded)) return undefined
  console.log('Downloading Playwright’s Chromium …')
  const { status } = spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  })
  if (status === 0) return true
  console.warn('Playwright’s Chromium could not be downloaded; its message is above')
  return undefined
}

/** @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
