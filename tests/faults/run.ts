import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { cleanEnvironment } from '../environment.mjs'
import { copyProject } from './copy-project.ts'

/**
 * `npm run test:faults [-- name…]`: puts one fault after another of `faults.yaml` into a copy of the project, and looks
 * whether the tests see it. First the runner that the fault names, and where that sees nothing the whole of `npm test`;
 * with `--cheap` the first alone.
 */
const faultSchema = z.strictObject({
  name: z.string(),
  file: z.string(),
  /** Text that stands in the file once, and what takes its place. */
  find: z.string(),
  put: z.string(),
  /** The cheapest runner that should see it, with its file of tests. */
  runner: z.string().regex(/^(?:types|lint|(?:unit|built|e2e|layout|hosting) [\w/-]+)$/),
})
type Fault = z.infer<typeof faultSchema>

/** Of thirty faults, as many must be seen. */
const least = 28 / 30

const vitest = (project: string) => `npx vitest run --project ${project} --reporter=dot`
const playwright = 'npx playwright test --config tests/playwright.config.ts'
const [build, buildFixture] = ['npm run build', 'npm run build:fixture']

/** What is to be built before a runner, and how it is run with files of its tests. */
const runners: Record<string, { builds: string[]; run(...files: string[]): string }> = {
  types: { builds: [], run: () => 'npx tsc --noEmit' },
  lint: { builds: [], run: () => 'npx biome check --error-on-warnings' },
  unit: { builds: [], run: (...files) => `${vitest('unit')} ${inFolder('tests/unit', files)}` },
  built: {
    builds: [buildFixture],
    run: (...files) => `${vitest('built')} ${inFolder('tests/built', files)}`,
  },
  e2e: { builds: [buildFixture], run: (...files) => `${playwright} ${inFolder('e2e', files)}` },
  layout: { builds: [buildFixture], run: (...files) => `${playwright} ${inFolder('layout', files)}` },
  hosting: {
    builds: [buildFixture, build],
    run: (...files) => `${vitest('hosting')} ${inFolder('tests/hosting', files)}`,
  },
}

const all = z.array(faultSchema).parse(parse(readFileSync('tests/faults/faults.yaml', 'utf8')))
const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('--'))
const unknown = names.filter((name) => !all.some((fault) => fault.name === name))
if (unknown.length > 0)
  throw new Error(`no fault is called ${unknown.join(', ')}; see tests/faults/faults.yaml`)
const faults = all.filter(({ name }) => names.length === 0 || names.includes(name))
for (const fault of faults) faulty(fault, readFileSync(fault.file, 'utf8'))

cleanEnvironment()
const copy = copyProject()
try {
  checkRunners()
  const seen = faults.filter((fault) => isSeen(fault))
  console.log(`\n${seen.length} of ${faults.length} faults caught`)
  process.exitCode = seen.length < faults.length * least ? 1 : 0
} finally {
  rmSync(copy, { recursive: true, force: true })
}

/** @throws Error when a runner fails without any fault, and so would fail with every one */
function checkRunners() {
  const kinds = Object.entries(runners).flatMap(([kind, { builds, run }]) => {
    const files = faults.filter(({ runner }) => kindOf(runner) === kind).map(({ runner }) => fileOf(runner))
    return files.length > 0 ? [{ builds, command: run(...new Set(files)) }] : []
  })
  const built = kinds.some(({ builds }) => builds.length > 0) ? [build, buildFixture] : []
  for (const command of [...built, ...kinds.map(({ command }) => command)]) {
    const failure = failureOf(command)
    if (failure) throw new Error(`“${command}” fails without a fault; mend that first\n${failure.output}`)
  }
}

function isSeen(fault: Fault): boolean {
  const path = join(copy, fault.file)
  const right = readFileSync(path, 'utf8')
  const begun = Date.now()
  spoil(path, faulty(fault, right))
  const { builds, run } = runners[kindOf(fault.runner)] ?? { builds: [], run: () => 'false' }
  const cheap = [...builds, run(fileOf(fault.runner))]
  const whole = kindOf(fault.runner) === 'hosting' ? '.ci/run' : 'npm test'
  const commands = words.includes('--cheap') ? cheap : [...cheap, whole]
  let failure: { output: string } | undefined
  const by = commands.find((command) => {
    failure = failureOf(command)
    return failure
  })
  const seconds = ((Date.now() - begun) / 1000).toFixed(0)
  console.log(
    `${by ? 'caught' : 'MISSED'}  ${seconds.padStart(4)} s  ${fault.name}  ${failure ? reasonIn(failure.output) : ''}`,
  )
  spoil(path, right)
  // What the built tests read besides the fixture must be free of the fault again.
  if (by === whole || builds.includes(build)) failureOf(build)
  return by !== undefined
}

/** Writes a file, and takes away what the compiler of texts keeps: it keeps it by the text alone. */
function spoil(path: string, text: string) {
  writeFileSync(path, text)
  rmSync(join(copy, '.cache/mdx'), { recursive: true, force: true })
}

/** @throws Error when the text to replace does not stand in the file once */
function faulty({ name, file, find, put }: Fault, text: string): string {
  const times = text.split(find).length - 1
  if (times !== 1) throw new Error(`${name}: “${find}” stands ${times} times in ${file}; expected once`)
  return text.replace(find, () => put)
}

/** @throws Error when the command could not end: what was stopped has seen nothing */
function failureOf(command: string): { output: string } | undefined {
  const [program = '', ...rest] = command.split(' ')
  const { error, signal, status, stdout, stderr } = spawnSync(program, rest, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
    timeout: 30 * 60 * 1000,
  })
  if (error || signal) throw new Error(`“${command}” did not end: ${error?.message ?? signal}`)
  return status === 0 ? undefined : { output: `${stdout}${stderr}` }
}

/** The first test that failed, or what the compiler or the build said. */
function reasonIn(output: string): string {
  const plain = stripVTControlCharacters(output)
  const said =
    /(?:FAIL|error TS|lint\/|^ *1\) |Error:).*/m.exec(plain)?.[0] ?? plain.trim().split('\n').at(-1)
  return said?.trim() ?? ''
}

function kindOf(runner: string): string {
  return runner.split(' ')[0] ?? ''
}

function fileOf(runner: string): string {
  return runner.split(' ')[1] ?? ''
}

function inFolder(folder: string, files: string[]): string {
  return files.map((file) => `${folder}/${file}.`).join(' ')
}
