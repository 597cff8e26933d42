import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import getPort from 'get-port'
import { servers } from '../debian.mjs'
import { serveAlone } from '../fixtures/serve-alone.ts'

/** A server that runs on loopback until it is stopped. */
export interface RunningServer {
  /** `http://127.0.0.1:1234` */
  origin: string
  /** The same site encrypted, with HTTP/2. */
  secureOrigin: string
  stop(): Promise<void>
}

/**
 * Starts Debian's nginx with the configuration the build made, under a prefix, a process id and ports of its own.
 * @param out a built site
 * @param hosting the configurations that belong to it
 * @param basePath the path it was built for
 */
export async function startNginx(out: string, hosting: string, basePath = ''): Promise<RunningServer> {
  const [port, securePort] = [await getPort(), await getPort()]
  const prefix = resolve('.cache/nginx', String(port))
  const root = linkRoot(prefix, out, basePath)
  certify(prefix)
  const server = `
  server {
    listen 127.0.0.1:${port};
    listen 127.0.0.1:${securePort} ssl;
    http2 on;
    server_name 127.0.0.1;
    ssl_certificate ${prefix}/certificate.pem;
    ssl_certificate_key ${prefix}/key.pem;
    root ${root};
    include ${resolve(hosting)}/nginx/site.conf;
  }`
  const maps = `include ${resolve(hosting)}/nginx/maps.conf;`
  const running = await runNginx(prefix, nginxFrame(prefix, maps + server), `http://127.0.0.1:${port}`)
  return { ...running, secureOrigin: `https://127.0.0.1:${securePort}` }
}

/** All of nginx's configuration around what stands in its `http` block. */
export function nginxFrame(prefix: string, http: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
daemon off;
pid ${prefix}/nginx.pid;
error_log ${prefix}/error.log;
load_module ${nginxModules()}/ngx_http_brotli_static_module.so;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
  ${temporary.map((name) => `${name}_temp_path ${prefix}/temporary;`).join(' ')}
  ${http}
}
`
}

/** Where nginx has its modules. */
export function nginxModules(): string {
  const { stderr } = spawnSync(servers.nginx, ['-V'], { encoding: 'utf8' })
  return /--modules-path=(\S+)/.exec(stderr)?.[1] ?? '/usr/lib/nginx/modules'
}

/** Runs nginx with a configuration that it finds without fault. */
export async function runNginx(prefix: string, text: string, origin: string): Promise<RunningServer> {
  writeFileSync(join(prefix, 'nginx.conf'), text)
  const words = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', join(prefix, 'error.log')]
  const check = spawnSync(servers.nginx, ['-t', ...words], { encoding: 'utf8' })
  if (check.status !== 0 || /\[warn\]/.test(check.stderr)) throw new Error(`nginx -t: ${check.stderr}`)
  return started(spawn(servers.nginx, words, { stdio: 'inherit' }), origin)
}

/** Starts Caddy with the Caddyfile the build made. */
export async function startCaddy(out: string, hosting: string, basePath = ''): Promise<RunningServer> {
  const port = await getPort()
  const prefix = resolve('.cache/caddy', String(port))
  const root = linkRoot(prefix, out, basePath)
  const env = {
    ...process.env,
    REPORT_ROOT: root,
    REPORT_ADDRESS: `http://127.0.0.1:${port}`,
    XDG_DATA_HOME: prefix,
    XDG_CONFIG_HOME: prefix,
  }
  const words = ['--config', join(hosting, 'Caddyfile'), '--adapter', 'caddyfile']
  const check = spawnSync('caddy', ['validate', ...words], { env, encoding: 'utf8' })
  if (check.status !== 0) throw new Error(`caddy validate: ${check.stderr}`)
  return started(spawn('caddy', ['run', ...words], { env, stdio: 'ignore' }), `http://127.0.0.1:${port}`)
}

/** Starts the server of `npm start`, in this process. */
export async function startOwn(folder: string, _hosting: string, basePath = ''): Promise<RunningServer> {
  const { url, stop } = await serveAlone({ folder, basePath })
  return { origin: url(''), secureOrigin: url(''), stop }
}

/** A folder that holds the site where its base path says, as a host would lay it out. */
export function linkRoot(prefix: string, out: string, basePath: string): string {
  const root = join(prefix, 'root')
  rmSync(prefix, { recursive: true, force: true })
  mkdirSync(dirname(root + basePath), { recursive: true })
  symlinkSync(resolve(out), root + basePath)
  return root
}

/** A certificate for loopback that no one else trusts. */
export function certify(prefix: string) {
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1']
  const files = ['-keyout', join(prefix, 'key.pem'), '-out', join(prefix, 'certificate.pem')]
  const { status, stderr } = spawnSync('openssl', [...words, ...files], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`openssl: ${stderr}`)
}

/** Waits until a server answers at an address. */
export async function started(process: ChildProcess, origin: string): Promise<RunningServer> {
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  const stop = () => {
    process.kill('SIGTERM')
    return ended
  }
  for (let tries = 0; tries < 600; tries++) {
    if (process.exitCode !== null) break
    const answered = await fetch(`${origin}/robots.txt`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    if (answered) return { origin, secureOrigin: origin, stop }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stop()
  throw new Error(`${process.spawnfile} did not answer at ${origin}`)
}
