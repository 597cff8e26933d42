import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { isRunning } from '../../../lib/build/process/is-running.mjs'

test('a process runs until it has ended, whether or not its parent asks how it ended', async () => {
  expect(isRunning(process.pid)).toBe(true)
  // A shell that starts a child, names it, waits until that has ended, and becomes a program that never asks about it.
  const code = 'sleep 0 & echo $!; exec tail -f /dev/null'
  const shell = spawn('sh', ['-c', code], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void shell.kill('SIGKILL'))
  const [said] = await once(shell.stdout, 'data')
  const child = Number(String(said))
  await expect.poll(() => isRunning(child)).toBe(false)
  expect(isRunning(shell.pid ?? 0)).toBe(true)
  shell.kill('SIGKILL')
  await once(shell, 'exit')
  expect(isRunning(shell.pid ?? 0)).toBe(false)
})
