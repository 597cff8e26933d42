import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Outcome } from './judge.ts'

/** A load that takes longer has hung, in milliseconds: fifty times what one takes, since the machine may be busy. */
const limit = 10_000

/** Loads content in a process of its own, which can be ended when it hangs. */
export interface Loader {
  load(folder: string): Promise<Outcome>
  end(): void
}

/** @param warm a folder to load once, for a new process loads its modules with the first content */
export function openLoader(warm: string): Loader {
  let child: ChildProcess | undefined
  const start = async () => {
    child = fork(fileURLToPath(new URL('load-child.ts', import.meta.url)), { serialization: 'advanced' })
    await ask(child, warm, 60_000)
    return child
  }
  return {
    async load(folder) {
      const outcome = await ask(child ?? (await start()), folder, limit)
      if ('ended' in outcome) {
        child?.kill('SIGKILL')
        child = undefined
      }
      return outcome
    },
    end: () => child?.kill(),
  }
}

async function ask(child: ChildProcess, folder: string, wait: number): Promise<Outcome> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), wait)
  const { signal } = stop
  child.send(folder)
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), crashed(child, signal)])
    return answer as Outcome
  } catch {
    return { ended: 'hung' }
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
}

async function crashed(child: ChildProcess, signal: AbortSignal): Promise<[Outcome]> {
  await once(child, 'exit', { signal })
  return [{ ended: 'crashed' }]
}
