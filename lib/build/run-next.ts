import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { childEnvironment } from './process/child-environment.mjs'

/**
 * Has Next.js render every page. It ends with this process, and so do its workers.
 * @param folder where it exports to
 * @param content the file of the checked content
 * @param started is told its number
 * @throws Error when it fails
 */
export async function runNext(
  folder: string,
  content: string,
  started: (process: number) => void,
): Promise<void> {
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: childEnvironment({
      CHECKED_CONTENT: content,
      EXPORT_DIR: folder,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    }),
    // Nobody is asked anything during a build.
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (next.pid !== undefined) started(next.pid)
  const [status, signal] = await once(next, 'exit')
  if (signal) throw new Error(`next build was ended from outside (${signal}); was there too little memory?`)
  if (status !== 0) throw new Error('next build failed; its message is above')
}
