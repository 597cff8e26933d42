import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockBuild } from '../../../lib/build/lock-build.ts'

/** No process of Linux, macOS or Windows has this number. */
const nobody = 2147483646

function lockFile(): string {
  const root = mkdtempSync(join(tmpdir(), 'lock-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return join(root, 'cache/build.lock')
}

/** A process that does nothing until it is ended. */
function idle(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

test('two builds in one folder do not meet; one that was ended leaves nothing to clean up', async () => {
  const file = lockFile()
  const lock = await lockBuild(file)
  writeFileSync(file, String(process.ppid))
  await expect(lockBuild(file)).rejects.toThrow(
    `Another build is running in this folder (process ${process.ppid}); wait for it, or delete ${file} if there is none`,
  )
  lock.open()
  expect(existsSync(file)).toBe(false)
  for (const left of [String(nobody), '', String(process.pid)]) {
    writeFileSync(file, left)
    const next = await lockBuild(file)
    next.open()
    expect(existsSync(file)).toBe(false)
  }
})

test('a build that may wait for its turn begins when the one before it has ended', async () => {
  const file = lockFile()
  const child = idle()
  await lockBuild(file)
  writeFileSync(file, String(child.pid))
  await expect(lockBuild(file, 0, 100)).rejects.toThrow('Another build is running in this folder')
  const waiting = lockBuild(file, 0, 10_000)
  child.kill()
  await once(child, 'exit')
  const lock = await waiting
  lock.open()
  expect(existsSync(file)).toBe(false)
})

test('a build that was killed keeps the folder until what it had started has ended', async () => {
  const file = lockFile()
  const child = idle()
  const killed = await lockBuild(file)
  killed.add(child.pid ?? 0)
  await expect(lockBuild(file, 0)).rejects.toThrow(
    `A build was ended in this folder, and what it had started is still running (process ${child.pid}); end that, or delete ${file} if it is something else`,
  )
  const waiting = lockBuild(file)
  child.kill()
  await once(child, 'exit')
  const lock = await waiting
  lock.open()
  expect(existsSync(file)).toBe(false)
})
