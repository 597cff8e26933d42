import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeEdition } from './fixtures/write-edition.ts'

/**
 * Builds the site as next year's might be: a second edition of seven areas and 25 tasks, a correction of the first,
 * under a path, with an address. The tests of the built files read `.cache/fixture-out`.
 */
const content = '.cache/fixture-content'
rmSync(content, { recursive: true, force: true })
cpSync('content', content, { recursive: true })
writeEdition(content, '2025', [4, 4, 4, 4, 3, 3, 3])

writeFileSync(
  join(content, 'changes.yaml'),
  `- date: 2025-03-01
  edition: "2024"
  part: "2.4"
  what: { zh: 改了一个错字。, en: A misprint was mended. }
  why: { zh: 录入有误。, en: The transcription was wrong. }
`,
)

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/export/build.ts'], {
  env: {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: '.cache/fixture-out',
    BASE_PATH: '/report',
    SITE_URL: 'https://report.example',
    SOURCE_DATE_EPOCH: String(Date.parse('2025-03-01T04:00:00Z') / 1000),
  },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
