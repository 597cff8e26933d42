import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { install, loadDriver, servers } from '../debian.mjs'
import { startNginx } from '../hosting/servers.ts'
import { yearsIn } from './years.ts'

/**
 * `npm run bench:load`: wrk drives nginx on loopback with 64 connections, and prints what pages reach beside a plain
 * file of 3 kB on the same server. Each is asked for 30 seconds in three rounds, since a machine is never quite idle;
 * `npm run bench:load -- 60` takes longer.
 */
const rounds = 3
const seconds = Number(process.argv[2] ?? 30) / rounds
install({ ...servers, ...loadDriver })

// The site as it is, and beside it a folder with the plain file.
const mixed = resolve('.cache/bench/load')
spawnSync('rm', ['-rf', mixed])
mkdirSync(mixed, { recursive: true })
for (const name of new Set(listFiles('out').map((file) => file.split('/')[0] ?? ''))) {
  symlinkSync(resolve('out', name), join(mixed, name))
}
writeFileSync(join(mixed, 'plain.txt'), 'x'.repeat(3000))

const server = await startNginx(mixed, '.hosting')
const plain = '/plain.txt'
const [newest] = yearsIn('out/zh')
const paths = [plain, `/zh/${newest}/1.1/`, '/en/', `/zh-en/${newest}/`]
const runs = Array.from({ length: rounds }, () => paths.map(drive)).flat()
await server.stop()

const sum = (path: string) => {
  const own = runs.filter((run) => run.path === path)
  return own.reduce((total, { requests }) => total + requests, 0)
}
const rows = paths.map((path) => ({
  path,
  bytes: statSync(path === plain ? join(mixed, path) : `out${path}index.html.br`).size,
  'requests/s': Math.round(sum(path) / (rounds * seconds)),
  ratio: Number((sum(path) / sum(plain)).toFixed(2)),
  errors: runs.flatMap((run) => (run.path === path ? run.errors : [])).join() || 'none',
}))
console.table(rows)

function drive(path: string) {
  const words = ['-t', '1', '-c', '64', '-d', `${seconds}s`, '-H', 'Accept-Encoding: br']
  const { stdout } = spawnSync('wrk', [...words, server.origin + path], { encoding: 'utf8' })
  const [, requests] = /(\d+) requests in/.exec(stdout) ?? []
  if (!requests) throw new Error(`wrk did not finish: ${stdout}`)
  return { path, requests: Number(requests), errors: stdout.match(/Socket errors:.*|Non-2xx.*/g) ?? [] }
}
