import { spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import getPort from 'get-port'
import { expect, onTestFinished, test } from 'vitest'

test('while editing, a page shows where the content is wrong, and shows the text again once it is mended', {
  timeout: 300_000,
}, async () => {
  const content = resolve('.cache/dev-content')
  rmSync(content, { recursive: true, force: true })
  cpSync('content', content, { recursive: true })
  const port = await getPort()
  const words = ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)]
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    CONTENT_DIR: content,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const server = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void server.kill())
  await new Promise<void>((resolve) =>
    server.stdout.on('data', (chunk: Buffer) => /Ready/.test(String(chunk)) && resolve()),
  )
  const get = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/en/2024/requirements`)
    return { status: response.status, text: await response.text() }
  }
  expect((await get()).status).toBe(200)

  const file = `${content}/2024/requirements.en.mdx`
  const good = readFileSync(file, 'utf8')
  writeFileSync(file, `${good}\nOne <Term id="nothing">sentence</Term> too many.\n`)
  const bad = await get()
  expect(bad.status).toBe(500)
  expect(bad.text).toMatch(/content\/2024\/requirements\.en\.mdx:\d+:\d+ {2}the unknown term/)

  writeFileSync(file, good)
  expect((await get()).status).toBe(200)
})
