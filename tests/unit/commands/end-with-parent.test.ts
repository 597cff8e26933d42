import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const lib = (file: string) => pathToFileURL(resolve('lib/build/process', file)).href

/** Says who it is, and is busy from then on. */
const busy = "require('node:fs').writeSync(1, process.pid + ' '); for (;;);"

/** Starts a program, which writes where its parent does. */
const starting = (program: string[], env: string) =>
  `require('node:child_process').spawn(${JSON.stringify(program[0])}, ${JSON.stringify(program.slice(1))}, { stdio: 'inherit', env: ${env} });`

/** A program of Node.js; behind a shell, as npm runs it on most systems. */
const node = (code: string) => [process.execPath, '-e', code]
const shell = (code: string) => ['sh', '-c', '"$0" -e "$1"; exit $?', process.execPath, code]

/** A process, once two that it has started are busy. */
async function family(first: string) {
  const parent = spawn(process.execPath, ['-e', first], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void parent.kill('SIGKILL'))
  let said = ''
  parent.stdout.on('data', (words) => {
    said += words
  })
  while ((said.match(/\d+ /g)?.length ?? 0) < 2) await once(parent.stdout, 'data')
  return parent
}

/** What ended a process, once all that it started has ended too: each holds an end of its pipe. */
async function ended(parent: ChildProcessByStdio<null, Readable, null>) {
  await once(parent.stdout, 'close')
  return parent.signalCode
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'a process that is ended with %s takes along what it started, however busy that is',
  async (signal) => {
    const child = starting(node(busy), 'process.env') + busy
    const code = `import(${JSON.stringify(lib('child-environment.mjs'))}).then(({ childEnvironment }) => { ${starting(node(child), 'childEnvironment()')} }); setInterval(() => {}, 1000)`
    const parent = await family(code)
    parent.kill(signal)
    expect(await ended(parent)).toBe(signal)
  },
)

test('where npm is killed, what it runs ends, behind a shell or not, however busy it is', async () => {
  const code = `import(${JSON.stringify(lib('end-with-parent.mjs'))}).then(({ endWithNpm }) => { endWithNpm(); ${busy} })`
  const both = [node(code), shell(code)].map((program) =>
    starting(program, "{ ...process.env, npm_lifecycle_event: 'build' }"),
  )
  const parent = await family(`${both.join(' ')} setInterval(() => {}, 1000)`)
  parent.kill('SIGKILL')
  expect(await ended(parent)).toBe('SIGKILL')
})
