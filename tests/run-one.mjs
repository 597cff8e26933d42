import { spawnSync } from 'node:child_process'
import { install } from '../lib/build/start/install.mjs'
import { cleanEnvironment } from './environment.mjs'

/**
 * `npm run test:unit` and the like: one runner, with the files or names that follow `--`. Packages that are missing are
 * installed; a runner that needs a built site says which command makes it.
 */
const vitest = ['node_modules/vitest/vitest.mjs']
const runners = {
  unit: [...vitest, 'run', '--project', 'unit'],
  built: [...vitest, 'run', '--project', 'built'],
  hosting: [...vitest, 'run', '--project', 'hosting', '--project', 'rebuild'],
  browsers: [...vitest, 'run', '--project', 'browsers'],
  watch: [...vitest, '--project', 'unit'],
  e2e: ['node_modules/playwright/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
}
const [name = '', ...words] = process.argv.slice(2)

if (name in runners) {
  cleanEnvironment()
  install()
  const { status } = spawnSync(process.execPath, [...runners[name], ...words], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  console.error(`“${name}” is no runner; expected one of ${Object.keys(runners).join(', ')}`)
  process.exitCode = 1
}
