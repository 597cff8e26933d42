import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cityYear } from '../fixtures/city-edition.ts'
import { writeCity } from '../fixtures/write-city.ts'

/** `npm run dev`, as who edits meets it: under a path, with the content outside the project. */

const basePath = '/report'
const root = mkdtempSync(join(tmpdir(), 'dev-'))
const content = join(root, 'content')
const part = `${basePath}/en/${cityYear}/1.4/`
const mdx = `${cityYear}/1-area/1.4-task.en.mdx`
let origin = ''
let browser: Browser
let page: Page
let stop: () => void
const complaints: string[] = []

beforeAll(async () => {
  writeCity(content)
  const [started, launched] = await Promise.all([startServer(), launch()])
  ;({ origin, stop } = started)
  browser = launched
  page = await browser.newPage({ viewport: { width: 1200, height: 500 } })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  // Compiling is the most of it: that of what the page asks for later begins at once.
  const later = fetch(`${origin}${basePath}/sw.js`)
  await page.goto(origin + part, { timeout: 120_000 })
  await later
}, 180_000)
afterAll(async () => {
  await browser?.close()
  stop?.()
  rmSync(root, { recursive: true, force: true })
})

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: String(process.env.CHROMIUM_PATH), args: ['--no-sandbox'] })
}

async function startServer() {
  const port = await getPort()
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)], {
    env: {
      ...process.env,
      BASE_PATH: basePath,
      CONTENT_DIR: content,
      DEV_DIR: '.next/tested',
      NODE_ENV: 'development',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => /Ready/.test(String(chunk)) && resolve())
    server.once('exit', () => reject(new Error(`The server ended before it was ready: ${said}`)))
  })
  return { origin: `http://127.0.0.1:${port}`, stop: () => void server.kill() }
}

/** Puts one text in the place of another, the way some editors do: by a new file of the same name. */
function edit(file: string, from: string, to: string): void {
  const path = join(content, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(`${path}~`, text.replace(from, to))
  renameSync(`${path}~`, path)
}

test('edits of a text, a list and a string show in the open page, which stays where it is', async () => {
  await page.evaluate(() => {
    scrollTo({ top: 200, behavior: 'instant' })
    Object.assign(window, { opened: true })
  })
  edit(mdx, 'young talent back home', 'young people back home')
  edit('site.yaml', 'Tingchao', 'Chaoting')
  edit('ui/en.json', 'Skip to the text', 'On to the text')
  await page.getByText('attract young people back home').waitFor()
  await page.getByRole('link', { name: 'Chaoting' }).first().waitFor()
  await page.getByRole('link', { name: 'On to the text' }).waitFor({ state: 'attached' })
  expect(await page.evaluate(() => [scrollY, 'opened' in window])).toEqual([200, true])
  await page.evaluate(() => customElements.whenDefined('quote-tool'))
  expect(complaints).toEqual([])
})

test('an edit that is refused shows what to mend, and goes when it is mended', async () => {
  edit(mdx, 'Cloud Hill area', 'Cloud  Hill area')
  await page
    .getByText(new RegExp(`content/${mdx}:\\d+:\\d+ `))
    .first()
    .waitFor()
  edit(mdx, 'Cloud  Hill area', 'Cloud Hill area')
  await page.getByText('attract young people back home').waitFor()
  await page.getByText(`content/${mdx}`).first().waitFor({ state: 'detached' })
})

test.each([
  [part, 200, ' id="s1"'],
  [part.slice(0, -1), 308, ''],
  [`${basePath}/en/${cityYear}/9.9/`, 404, ''],
  [`${basePath}/icon.svg`, 200, '<svg'],
  [`${basePath}/sw.js`, 404, 'npm run build makes'],
  [`${basePath}/downloads/${cityYear}/SHA256SUMS.txt`, 501, 'npm run build makes'],
])('%s answers %i', async (path, status, text) => {
  const response = await fetch(origin + path, { redirect: 'manual' })
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(text)
})
