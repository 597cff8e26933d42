import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listFiles } from '../../lib/export/list-files.ts'
import { install, loadDriver, servers } from '../debian.mjs'
import { startNginx } from '../hosting/servers.ts'

/**
 * `npm run bench:load`: wrk drives nginx on loopback with 64 connections, bounded, and prints what pages reach beside a
 * plain file of 3 kB on the same server. `npm run bench:load -- 30` takes 30 seconds for each.
 */
const seconds = Number(process.argv[2] ?? 10)
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
const paths = ['/plain.txt', '/zh/2024/2.4/', '/en/', '/zh-en/2024/', '/plain.txt']
const rows = paths.map((path) => {
  const words = [
    '-t',
    '1',
    '-c',
    '64',
    '-d',
    `${seconds}s`,
    '-H',
    'Accept-Encoding: br',
    server.origin + path,
  ]
  const { stdout } = spawnSync('wrk', words, { encoding: 'utf8' })
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN)
  const errors = /Socket errors:.*|Non-2xx.*/.exec(stdout)?.[0] ?? 'none'
  const file = path.endsWith('/') ? `out${path}index.html.br` : join(mixed, path)
  return { path, bytes: statSync(file).size, 'requests/s': number(/Requests\/sec:\s+([\d.]+)/), errors }
})
await server.stop()
const plain = ((rows[0]?.['requests/s'] ?? 0) + (rows.at(-1)?.['requests/s'] ?? 0)) / 2
console.table(rows.map((row) => ({ ...row, ratio: Number((row['requests/s'] / plain).toFixed(2)) })))
