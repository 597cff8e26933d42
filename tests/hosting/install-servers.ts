import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What the tests against real servers need of Debian: the servers, a certificate's maker, and the load's. */
const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'openssl', 'wrk']
const programs = ['/usr/sbin/nginx', '/usr/bin/caddy', '/usr/bin/openssl', '/usr/bin/wrk']

/** Installs what is missing with apt, when this is root on Debian; else says what to install. */
export function setup(): void {
  const brotli =
    spawnSync('dpkg', ['-s', 'libnginx-mod-http-brotli-static'], { stdio: 'ignore' }).status === 0
  if (brotli && programs.every((program) => existsSync(program))) return
  const command = `apt-get install -y ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`The tests against real servers need ${packages.join(', ')}; on Debian: sudo ${command}`)
  }
  console.log('Installing nginx and Caddy from Debian’s packages …')
  // In run level 1 the packages do not start their services.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-q', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages)) {
    throw new Error(`“${command}” failed; its message is above`)
  }
}
