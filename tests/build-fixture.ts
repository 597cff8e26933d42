import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { writeEdition } from './fixtures/write-edition.ts'

/**
 * Builds the site as next year's might be: a second edition of seven areas and 25 tasks, under a path, with an
 * address. The tests of the built files read `.cache/fixture-out`.
 */
const content = '.cache/fixture-content'
rmSync(content, { recursive: true, force: true })
cpSync('content', content, { recursive: true })
writeEdition(content, '2025', [4, 4, 4, 4, 3, 3, 3])

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/export/build.ts'], {
  env: {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: '.cache/fixture-out',
    BASE_PATH: '/report',
    SITE_URL: 'https://report.example',
  },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
