import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { needBuild } from '../built/need-build.ts'
import { published } from '../fixtures/sites.ts'

test('a second build, elsewhere in the world, is the same to the byte', { timeout: 600_000 }, () => {
  needBuild(published.folder)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/build/build.ts'], {
    env: {
      ...process.env,
      OUT_DIR: '.cache/second/out',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      TZ: 'Pacific/Kiritimati',
      LANG: 'C',
      LC_ALL: 'C',
    },
    stdio: 'ignore',
  })
  expect(status).toBe(0)
  const sums = (folder: string) => readFileSync(`${folder}/SHA256SUMS`, 'utf8').split('\n')
  expect(sums('.cache/second/out')).toEqual(sums(published.folder))
})
