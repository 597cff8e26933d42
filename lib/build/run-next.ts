import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Started } from './process/ask-process.ts'
import { childEnvironment } from './process/child-environment.mjs'

/**
 * Has Next.js render every page, each where `takePages` finds it. It compiles in one process and renders in others: what the
 * compiler holds, several hundred megabytes, is free before the first page. They end with this process, and so do their
 * workers.
 * @param content the file of the checked content
 * @param started is told the number of each process
 * @throws Error when it fails
 */
export async function runNext(content: string, started: Started): Promise<void> {
  // It exports into that folder what is for browsers, which no page of the site asks for.
  await next('compile', { CHECKED_CONTENT: content, EXPORT_DIR: '.cache/export' }, started)
  await next('generate', { CHECKED_CONTENT: content, EXPORT_DIR: '' }, started)
}

async function next(
  step: 'compile' | 'generate',
  changes: Record<string, string>,
  started: Started,
): Promise<void> {
  const words = ['node_modules/next/dist/bin/next', 'build', '--experimental-build-mode', step]
  const child = spawn(process.execPath, words, {
    env: childEnvironment({ ...changes, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }),
    // Nobody is asked anything during a build.
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (child.pid !== undefined) started(child.pid)
  const [status, signal] = await once(child, 'exit')
  if (signal) throw new Error(`next build was ended from outside (${signal}); was there too little memory?`)
  if (status !== 0) throw new Error('next build failed; its message is above')
}
