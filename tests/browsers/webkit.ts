import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import { vi } from 'vitest'
import { fontEnvironment } from '../fonts/font-environment.ts'
import { asJson, type Driver } from './driver.ts'

/** Starts Debian's WebKit, which is closest to what phones of Apple have, on a screen of its own, and speaks WebDriver. */
export async function startWebKit(): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  // Without this the toolbar keeps the window wider than a phone.
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), '* { min-width: 0; padding: 0; margin: 0; border-width: 0; }')
  const { screen, display } = await startScreen()
  const port = await getPort()
  const service = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: {
      ...process.env,
      ...fontEnvironment(),
      DISPLAY: display,
      XDG_CONFIG_HOME: home,
      // Its sandbox does not start for root.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    stdio: 'ignore',
  })
  const call = async (path: string, body?: object, method = 'POST') => {
    const init = {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    }
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, init)
    const { value } = (await response.json()) as { value: unknown }
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  const browser = { binary: miniBrowser(), args: ['--automation'] }
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } }
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/status`), { timeout: 10_000 })
  const { sessionId } = (await call('', { capabilities })) as { sessionId: string }
  const tell = (path: string, body: object) => call(`/${sessionId}${path}`, body)
  const read = async (expression: string) =>
    JSON.parse(String(await tell('/execute/sync', { script: `return ${asJson(expression)}`, args: [] })))
  return {
    async open(url) {
      await tell('/url', { url })
      await read('null')
    },
    async resize(width) {
      await tell('/window/rect', { x: 0, y: 0, width, height: 840 })
    },
    read,
    async perform(actions) {
      await tell('/actions', { actions })
    },
    async screenshot() {
      return Buffer.from(String(await call(`/${sessionId}/screenshot`, undefined, 'GET')), 'base64')
    },
    async quit() {
      await call(`/${sessionId}`, undefined, 'DELETE')
      for (const program of [service, screen]) await end(program)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A screen nobody sees; it says itself which number was free. */
async function startScreen() {
  const words = ['-displayfd', '1', '-screen', '0', '1500x900x24']
  const screen = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(screen.stdout, 'data')
  return { screen, display: `:${String(number).trim()}` }
}

/** The browser that comes with the library, in the folder of this machine's architecture. */
function miniBrowser(): string {
  const files = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`)
  const found = files.find((file) => existsSync(file))
  if (!found) throw new Error('WebKit’s MiniBrowser is not in /usr/lib/*/webkit2gtk-4.1')
  return found
}

async function end(program: ChildProcess) {
  program.kill()
  await once(program, 'exit')
}
