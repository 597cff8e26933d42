import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Programs that tests need: the package of Debian, and a file that it brings. */
export const headlessChromium = { 'chromium-headless-shell': '/usr/bin/chromium-headless-shell' }
export const chromium = { chromium: '/usr/bin/chromium' }
export const servers = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  caddy: '/usr/bin/caddy',
  openssl: '/usr/bin/openssl',
}
export const browsers = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
}
export const loadDriver = { wrk: '/usr/bin/wrk' }

/** The packages whose file is not there. */
export function missing(packages) {
  return Object.keys(packages).filter((name) => !existsSync(packages[name]))
}

/** Whether this is root on Debian or one of its kind. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Installs with apt what is missing, when this is root on Debian; else says what to install. */
export function install(packages) {
  const names = missing(packages)
  if (names.length === 0) return
  const command = `apt-get install -y ${names.join(' ')}`
  if (!canInstall()) throw new Error(`${names.join(', ')} is not there; on Debian: sudo ${command}`)
  console.log(`Installing ${names.join(', ')} from Debian’s packages …`)
  // In run level 1 the packages do not start their services.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const apt = (...words) =>
    spawnSync('apt-get', ['-q', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...names)) {
    throw new Error(`“${command}” failed; its message is above`)
  }
}
