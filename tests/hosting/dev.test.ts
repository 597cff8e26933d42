import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import getPort from 'get-port'
import { expect, onTestFinished, test } from 'vitest'
import { cityYear } from '../fixtures/city-edition.ts'
import { writeCity } from '../fixtures/write-city.ts'

test('while editing, a page shows where the content is wrong, and shows the text again once it is mended', {
  timeout: 300_000,
}, async () => {
  const content = resolve('.cache/dev-content')
  rmSync(content, { recursive: true, force: true })
  writeCity(content)
  const port = await getPort()
  const words = ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)]
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    BASE_PATH: '',
    CONTENT_DIR: content,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const server = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void server.kill())
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => /Ready/.test(String(chunk)) && resolve())
    server.once('exit', () => reject(new Error(`The server ended before it was ready: ${said}`)))
  })
  const get = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/en/${cityYear}/requirements`)
    return response.text()
  }
  const problem = new RegExp(`content/${cityYear}/requirements\\.en\\.mdx:\\d+:\\d+ {2}the unknown term`)
  const text = /id="s1"/
  expect(await get()).toMatch(text)

  const file = `${content}/${cityYear}/requirements.en.mdx`
  const good = readFileSync(file, 'utf8')
  writeFileSync(file, `${good}\nOne <Term id="nothing">sentence</Term> too many.\n`)
  expect(await get()).toMatch(problem)

  writeFileSync(file, good)
  const mended = await get()
  expect(mended).toMatch(text)
  expect(mended).not.toMatch(problem)
})
