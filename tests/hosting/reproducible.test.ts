import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentDate } from '../../lib/build/content-date.ts'
import { needBuild } from '../built/need-build.ts'
import { copyProject } from '../faults/copy-project.ts'
import { published } from '../fixtures/sites.ts'

test('a second build, in another folder and elsewhere in the world, is the same to the byte', {
  timeout: 600_000,
}, () => {
  needBuild(published.folder)
  const copy = copyProject()
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  // The copy has a history of its own.
  const date = contentDate('content')
  const dated = date ? { SOURCE_DATE_EPOCH: String(date.getTime() / 1000) } : { GIT_DIR: '/dev/null' }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/build/build.ts'], {
    cwd: copy,
    env: {
      ...process.env,
      ...dated,
      OUT_DIR: 'out',
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
  expect(sums(join(copy, 'out'))).toEqual(sums(published.folder))
})
