import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import getPort from 'get-port'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { listFiles } from '../../../lib/content/files/list-files.ts'
import { ask, askFor } from '../../hosting/ask.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(folder, 'zh'))
  for (const file of ['index.html', 'zh/index.html', '404.html']) {
    const page = `<!doctype html><title>${file}</title>`
    writeFileSync(join(folder, file), page)
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(page))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(environment: Record<string, string>): ChildProcess {
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/build/start/serve.ts'], {
    env: { ...process.env, OUT_DIR: folder, BASE_PATH: '', ...environment },
    stdio: 'pipe',
  })
  onTestFinished(async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit')
  })
  return server
}

/** What a server says until it tells its address. */
async function greeting(server: ChildProcess): Promise<{ said: string; url: string }> {
  let said = ''
  for await (const words of server.stdout ?? []) {
    said += words
    const url = said.match(/http:\S+/)?.[0]
    if (url) return { said, url }
  }
  throw new Error(`the server ended and said “${said}”`)
}

/** What a server says that cannot start, and its exit code. */
async function refusal(environment: Record<string, string>): Promise<{ said: string; code: unknown }> {
  const server = start(environment)
  let said = ''
  server.stderr?.on('data', (words) => {
    said += words
  })
  const [code] = await once(server, 'close')
  return { said: said.trim(), code }
}

test('a port that is taken is named, and the next free one serves', async () => {
  const port = await getPort()
  const first = await greeting(start({ PORT: String(port) }))
  expect(first.url).toBe(`http://localhost:${port}/`)
  expect(first.said).not.toContain('taken')
  const second = await greeting(start({ PORT: String(port) }))
  const other = Number(new URL(second.url).port)
  expect(second.said).toContain(`Port ${port} is taken; using ${other}.`)
  expect(other).toBeGreaterThan(port)
  for (const { url } of [first, second]) expect((await ask(`${url}zh/`)).status).toBe(200)
})

test('under BASE_PATH the site is served there and nowhere else, compressed, and led to its slashes', async () => {
  const server = start({ PORT: String(await getPort()), BASE_PATH: '/report' })
  const { url } = await greeting(server)
  expect(new URL(url).pathname).toBe('/report/')
  const page = await ask(`${url}zh/`, { 'Accept-Encoding': 'gzip, br' })
  expect(page.status).toBe(200)
  expect(page.headers['content-encoding']).toBe('br')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(brotliDecompressSync(page.body).toString()).toContain('zh/index.html')
  expect((await ask(`${url}zh/`)).body.toString()).toContain('zh/index.html')
  const slashless = await ask(`${url}zh?view=1`)
  expect([slashless.status, slashless.headers.location]).toEqual([301, '/report/zh/?view=1'])
  for (const path of ['/zh/', '/', '/reporting/', '/report/nothing/', '/report/%E0%A4%A/']) {
    const missing = await ask(new URL(path, url).href, { 'Accept-Encoding': 'br' })
    expect(missing.status, path).toBe(404)
    expect(brotliDecompressSync(missing.body).toString()).toContain('404.html')
  }
})

test('whatever is asked for, the server answers and goes on', async () => {
  const { url } = await greeting(start({ PORT: String(await getPort()) }))
  for (const target of [
    '//',
    '///',
    'http://[',
    '/\\',
    '//evil.example/zh',
    '/.//zh',
    '//zh',
    '/\\zh',
    '*',
  ]) {
    const { status, headers } = await askFor(url, target)
    expect([target, status, headers.location]).toEqual([target, 404, undefined])
  }
  const { length } = (await ask(`${url}zh/`)).body
  for (const [range, expected] of [
    ['bytes=9-3', 416],
    ['bytes=99999-', 416],
    ['bytes=0-99999999999999999999999', 206],
    ['bytes=-3', 206],
    ['bytes=0-1, 4-5', 200],
    ['bytes=a-b', 200],
    ['lines=1-2', 200],
  ] as const) {
    const { status, headers } = await ask(`${url}zh/`, { Range: range })
    expect([range, status]).toEqual([range, expected])
    if (status === 416) expect(headers['content-range']).toBe(`bytes */${length}`)
  }
  const { status, body } = await ask(`${url}zh/`, { Range: 'bytes=2-8' })
  expect([status, body.toString()]).toEqual([206, 'doctype'])
})

test('a site without compressed copies has its 404 page all the same', async () => {
  const plain = join(folder, 'plain')
  mkdirSync(plain)
  for (const file of ['index.html', '404.html']) writeFileSync(join(plain, file), file)
  const { url } = await greeting(start({ PORT: String(await getPort()), OUT_DIR: plain }))
  const missing = await ask(`${url}nothing/`, { 'Accept-Encoding': 'gzip, br' })
  expect([missing.status, missing.headers['content-encoding']]).toEqual([404, undefined])
  expect(missing.body.toString()).toBe('404.html')
})

test('while a site is being replaced, the server asks for patience', async () => {
  const out = join(folder, 'replaced')
  mkdirSync(out)
  for (const file of ['index.html', '404.html']) writeFileSync(join(out, file), file)
  const { url } = await greeting(start({ PORT: String(await getPort()), OUT_DIR: out }))
  renameSync(out, `${out}.last`)
  for (const path of ['', 'nothing/']) {
    const { status, headers } = await ask(url + path)
    expect([status, headers['retry-after']]).toEqual([503, '1'])
  }
  renameSync(`${out}.last`, out)
  expect((await ask(url)).body.toString()).toBe('index.html')
})

test('a site built again while it is served is served as it is now', async () => {
  const out = join(folder, 'again')
  const build = (words: string, into: string) => {
    mkdirSync(into)
    writeFileSync(join(into, 'index.html'), words)
    writeFileSync(join(into, '404.html'), words)
    writeFileSync(join(into, '_headers'), `/*\n  X-Built: ${words}\n`)
  }
  build('before', out)
  const { url } = await greeting(start({ PORT: String(await getPort()), OUT_DIR: out }))
  expect((await ask(url)).body.toString()).toBe('before')
  build('and after', join(folder, 'next'))
  renameSync(out, join(folder, 'last'))
  renameSync(join(folder, 'next'), out)
  const page = await ask(url)
  expect(page.body.toString()).toBe('and after')
  expect(page.headers['x-built']).toBe('and after')
})

test('a PORT or BASE_PATH that is none, and a site that was not built, are refused with the cure', async () => {
  expect(await refusal({ PORT: '80000' })).toEqual({
    said: 'PORT is “80000”; expected a number from 1 to 65535; mend it or leave it out',
    code: 1,
  })
  expect(await refusal({ BASE_PATH: 'report' })).toEqual({
    said: 'BASE_PATH is “report”; expected a path such as /report; set it to the folder the site lives in, or leave it out',
    code: 1,
  })
  expect(await refusal({ OUT_DIR: `${folder}/none` })).toEqual({
    said: `${folder}/none/ is not there; build the site first with “npm run build”`,
    code: 1,
  })
})

test('npm start refuses a PORT that is none before it installs or builds anything', () => {
  // Nothing is here but what Node.js itself can read.
  const project = join(folder, 'project')
  for (const file of listFiles('lib').filter((file) => file.endsWith('.mjs')))
    cpSync(join('lib', file), join(project, 'lib', file))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/build/start/start.mjs'], {
    cwd: project,
    env: { ...process.env, PORT: 'http', OUT_DIR: join(folder, 'never') },
    encoding: 'utf8',
  })
  expect([status, stdout, stderr.trim()]).toEqual([
    1,
    '',
    'PORT is “http”; expected a number from 1 to 65535; mend it or leave it out',
  ])
})

test('what is no page and no file is not found, and nothing but reading is allowed', async () => {
  const { url } = await greeting(start({ PORT: String(await getPort()) }))
  for (const path of [
    'index',
    'zh/index',
    '404',
    '404/',
    '404.html',
    'zh//',
    'zh/index.html.br/',
    'zh/index.html/',
  ])
    expect((await fetch(url + path)).status, path).toBe(404)
  expect((await fetch(`${url}zh/`)).status).toBe(200)
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await fetch(`${url}zh/`, { method })).status, method).toBe(405)
})
