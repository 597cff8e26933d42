import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { componentsPage } from './fixtures/components-page.ts'
import { writeCity } from './fixtures/write-city.ts'

/** Builds the site of a made-up city, under a path and with an address, into `.cache/fixture-out`. */
const content = '.cache/fixture-content'
rmSync(content, { recursive: true, force: true })
writeCity(content)

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/build/build.ts'], {
  env: {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: '.cache/fixture-out',
    BASE_PATH: '/report',
    SITE_URL: 'https://report.example',
    SOURCE_DATE_EPOCH: String(Date.parse('2032-03-01T04:00:00Z') / 1000),
    // Nobody reads this site; the smallest copies would take a quarter of its time.
    PRECOMPRESS: '5',
  },
  stdio: 'inherit',
})
// The tests of the layout walk the page of every component.
if (status === 0) writeFileSync('.cache/fixture-components.html', await componentsPage(content))
process.exitCode = status ?? 1
