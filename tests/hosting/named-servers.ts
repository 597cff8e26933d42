import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import getPort from 'get-port'
import { caddyfile } from '../../lib/build/hosting/caddyfile.ts'
import { nginxContainer } from '../../lib/build/hosting/nginx-container.ts'
import { nginxServer } from '../../lib/build/hosting/nginx-server.ts'
import { readHeadersFile } from '../../lib/build/start/read-headers-file.ts'
import { askRaw } from './ask-raw.ts'
import {
  certify,
  linkRoot,
  nginxFrame,
  nginxModules,
  type RunningServer,
  runNginx,
  started,
} from './servers.ts'
import type { HostedSite } from './sites.ts'

/** The name that servers are set up for, and what makes its SITE_URL. */
export const ownName = 'report.example'

export interface NamedServer extends RunningServer {
  /** Where a reader who comes by http arrives; undefined where there is no https. */
  encryptedAt: string | undefined
}

/** Starts nginx with `server.conf` as it is for a SITE_URL: all but the folders, and port 80, which is another. */
export async function startNamedNginx(scheme: 'http' | 'https', site: HostedSite): Promise<NamedServer> {
  const { plain, secure, siteUrl } = await portsFor(scheme)
  const prefix = resolve('.cache/nginx', `named-${plain}`)
  const root = linkRoot(prefix, site.folder, site.basePath)
  certify(prefix)
  const text = moved(nginxServer({ ...servedAs(site), siteUrl }), site, root)
    .replaceAll('listen 127.0.0.1:80 ', `listen 127.0.0.1:${plain} `)
    .replaceAll('listen 127.0.0.1:80;', `listen 127.0.0.1:${plain};`)
    .replaceAll('/etc/ssl/report/fullchain.pem', `${prefix}/certificate.pem`)
    .replaceAll('/etc/ssl/report/privkey.pem', `${prefix}/key.pem`)
  const server = await runNginx(prefix, nginxFrame(prefix, text), `http://127.0.0.1:${plain}`)
  return { ...server, ...placesOf(secure) }
}

/** Starts nginx with `container.conf`: all but the folders and the port. */
export async function startContainer(site: HostedSite): Promise<RunningServer> {
  const port = await getPort()
  const prefix = resolve('.cache/nginx', `container-${port}`)
  const root = linkRoot(prefix, site.folder, site.basePath)
  symlinkSync(nginxModules(), join(prefix, 'modules'))
  const text = moved(nginxContainer(), site, root)
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replaceAll('/tmp/nginx', `${prefix}/temporary`)
    .replace('error_log stderr', `error_log ${prefix}/error.log`)
  const daemon = `daemon off;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}`
  return runNginx(prefix, daemon + text, `http://127.0.0.1:${port}`)
}

/** Starts Caddy with the Caddyfile as it is for a SITE_URL: all but the folder, the ports and who signs certificates. */
export async function startNamedCaddy(scheme: 'http' | 'https', site: HostedSite): Promise<NamedServer> {
  const { plain, secure, siteUrl } = await portsFor(scheme)
  const prefix = resolve('.cache/caddy', `named-${plain}`)
  const root = linkRoot(prefix, site.folder, site.basePath)
  const elsewhere = `    http_port ${plain}\n    local_certs\n    skip_install_trust\n`
  const file = join(prefix, 'Caddyfile')
  writeFileSync(
    file,
    caddyfile({ ...servedAs(site), siteUrl }).replace('    admin off\n', (line) => line + elsewhere),
  )
  const { REPORT_ADDRESS: _, ...rest } = process.env
  const env = { ...rest, REPORT_ROOT: root, XDG_DATA_HOME: prefix, XDG_CONFIG_HOME: prefix }
  const words = ['--config', file, '--adapter', 'caddyfile']
  const check = spawnSync('caddy', ['validate', ...words], { env, encoding: 'utf8' })
  if (check.status !== 0) throw new Error(`caddy validate: ${check.stderr}`)
  const running = spawn('caddy', ['run', ...words], { env, stdio: 'ignore' })
  const server = { ...(await started(running, `http://127.0.0.1:${plain}`)), ...placesOf(secure) }
  // Its certificates are made while it runs.
  for (let tries = 0; secure && tries < 600; tries++) {
    const answer = await askRaw(server.secureOrigin, ['GET / HTTP/1.0'], ownName).catch(() => undefined)
    if (answer) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return server
}

/** Free ports, and the SITE_URL that names them. */
async function portsFor(scheme: 'http' | 'https') {
  const [plain, port] = [await getPort(), await getPort()]
  const secure = scheme === 'https' ? port : undefined
  return { plain, secure, siteUrl: `${scheme}://${ownName}:${secure ?? plain}` }
}

function placesOf(secure: number | undefined) {
  if (!secure) return { encryptedAt: undefined }
  return { secureOrigin: `https://127.0.0.1:${secure}`, encryptedAt: `https://${ownName}:${secure}` }
}

/** What a server's configuration is made from, but for the name. */
export function servedAs({ folder, basePath }: HostedSite) {
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
  return { basePath, rules, files: [] }
}

/** A configuration of nginx on loopback, with the folders of a test. */
function moved(text: string, { hosting }: HostedSite, root: string): string {
  return text
    .replaceAll(/ *listen \[::\].*\n/g, '')
    .replaceAll(/listen (\d+)/g, 'listen 127.0.0.1:$1')
    .replaceAll('/srv/report/.hosting', resolve(hosting))
    .replaceAll(/\/srv\/report\/(?:out|root)/g, root)
}
