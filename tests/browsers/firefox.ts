import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { WebSocket } from 'ws'
import { fontEnvironment } from '../fonts/font-environment.ts'
import { asJson, type Driver } from './driver.ts'

interface Message {
  id?: number
  error?: string
  message?: string
  result?: Record<string, unknown>
  params?: { level: string; text: string }
}

/** Starts Debian's Firefox with a profile of its own and speaks WebDriver BiDi with it. */
export async function startFirefox(): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  // Its sandbox would keep the fonts of the packages from the pages.
  const readable = JSON.stringify(`${resolve('node_modules')}/`)
  const preference = `user_pref("security.sandbox.content.read_path_whitelist", ${readable});\n`
  writeFileSync(join(profile, 'user.js'), preference)
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const firefox = spawn('firefox-esr', words, {
    env: { ...process.env, ...fontEnvironment() },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    firefox.stderr.on('data', (chunk: Buffer) => {
      const [, found] = /listening on (ws:\S+)/.exec(String(chunk)) ?? []
      if (found) resolve(found)
    })
    firefox.once('exit', () => reject(new Error('Firefox ended before it could be spoken to')))
  })
  const socket = new WebSocket(`${address}/session`)
  await once(socket, 'open')

  const waiting = new Map<number, (message: Message) => void>()
  const complaints: string[] = []
  socket.on('message', (data) => {
    const message: Message = JSON.parse(String(data))
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    else if (message.params?.level === 'error') complaints.push(message.params.text)
  })
  let id = 0
  const call = async (method: string, params: object) => {
    const answer = await new Promise<Message>((resolve) => {
      waiting.set(++id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    if (answer.error) throw new Error(`${method}: ${answer.error}: ${answer.message}`)
    return answer.result ?? {}
  }

  await call('session.new', { capabilities: {} })
  await call('session.subscribe', { events: ['log.entryAdded'] })
  const { context } = await call('browsingContext.create', { type: 'tab' })
  return {
    complaints,
    async open(url) {
      await call('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async resize(width) {
      await call('browsingContext.setViewport', { context, viewport: { width, height: 800 } })
    },
    async read(expression) {
      const { result, exceptionDetails } = (await call('script.evaluate', {
        expression: asJson(expression),
        target: { context },
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } }
      if (!result) throw new Error(exceptionDetails?.text)
      return JSON.parse(result.value)
    },
    async perform(actions) {
      await call('input.performActions', { context, actions })
    },
    async screenshot() {
      const { data } = await call('browsingContext.captureScreenshot', { context })
      return Buffer.from(String(data), 'base64')
    },
    async quit() {
      firefox.kill()
      await once(firefox, 'exit')
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * Complaints without those of what was on its way when the page was left, which is stopped (NS_BINDING_ABORTED): by the page,
 * or by the worker that had taken the request of a file. A page that the worker fails to bring still counts.
 */
export function withoutStopped(complaints: readonly string[]): string[] {
  const stopped =
    /^downloadable font: .*status=2152398850 |^Failed to load ‘(?:|[^’]*\/assets\/[^’]*)’\. A ServiceWorker intercepted the request and encountered an unexpected error\.$/
  return complaints.filter((text) => !stopped.test(text))
}
