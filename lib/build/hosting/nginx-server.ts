import { refusalHeaders } from './header-rules.ts'
import { headerLines } from './nginx-headers.ts'
import { type ServedSite, serverRoot } from './served-site.ts'

type Served = Pick<ServedSite, 'siteUrl' | 'basePath' | 'rules'>

/** Stands for the name of a site that nobody has said; no request can be for it (RFC 6761 §6.4). */
const nameless = 'https://site-url.invalid'

/**
 * `server.conf`: a whole server on the port of SITE_URL, encrypted unless that is not; the certificate is the host's own.
 * It answers to the name of the site and to no other, and puts no name that a request gives into an answer: a cache in
 * front could keep that for everyone. Other names get 421 (RFC 9110 §15.5.20), which says what is wrong, which no cache
 * keeps, and which leaves other requests of a connection alone, as closing it (444) would not.
 */
export function nginxServer(site: Served): string {
  const url = new URL(site.siteUrl ?? nameless)
  const { remark } = serverRoot(site.basePath)
  const told = site.siteUrl
    ? ''
    : `# SITE_URL was not set: put the site’s name where ${url.hostname} stands.\n`
  const servers = url.protocol === 'https:' ? encrypted(site, url) : plain(site, url)
  return `# Made by the build; an example to copy. Debian: apt install nginx libnginx-mod-http-brotli-static
${remark}${told}include /srv/report/.hosting/nginx/maps.conf;

# Whatever is asked for under another name is refused. Where the host has a default server already, as Debian’s is in
# sites-enabled/default, take that out, or leave this one out.
${servers.map((lines) => `server {\n${indent(lines.join('\n'))}\n}\n`).join('\n')}`
}

function plain(site: Served, url: URL): string[][] {
  const port = url.port || '80'
  return [
    [listen(port, ' default_server'), ...refused(site, '421')],
    [listen(port), `server_name ${url.hostname};`, ...siteLines(site)],
  ]
}

function encrypted(site: Served, url: URL): string[][] {
  const port = url.port || '443'
  // How a port is encrypted is for its default server to say as well.
  const protocols = ['ssl_protocols TLSv1.2 TLSv1.3;', 'ssl_session_cache shared:report:10m;']
  const certificate = [
    'ssl_certificate /etc/ssl/report/fullchain.pem;',
    'ssl_certificate_key /etc/ssl/report/privkey.pem;',
  ]
  const name = `server_name ${url.hostname};`
  return [
    [
      listen('80', ' default_server'),
      listen(port, ' ssl default_server'),
      'ssl_reject_handshake on;',
      ...protocols,
      ...refused(site, '421'),
    ],
    [listen('80'), name, ...refused(site, `301 ${url.origin}$request_uri`)],
    [listen(port, ' ssl'), 'http2 on;', name, ...certificate, ...protocols, ...siteLines(site)],
  ]
}

/** Under a path site.conf speaks for no more than the path: what goes wrong before nginx knows it is said here. */
function siteLines(site: Served): string[] {
  const { basePath } = site
  const { root } = serverRoot(basePath)
  const errors = ['server_tokens off;', headerLines(site), `error_page 400 414 ${basePath}/404.html;`]
  return [`root ${root};`, ...(basePath ? errors : []), 'include /srv/report/.hosting/nginx/site.conf;']
}

function refused(site: Served, answer: string): string[] {
  const headers = Object.entries(refusalHeaders(site.rules))
  const lines = headers.map(([name, value]) => `add_header ${name} "${value}" always;`)
  return ['server_tokens off;', ...lines, `return ${answer};`]
}

function listen(port: string, more = ''): string {
  return `listen ${port}${more};\nlisten [::]:${port}${more};`
}

function indent(lines: string): string {
  return lines.replaceAll(/^/gm, '    ')
}
