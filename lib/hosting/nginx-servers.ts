import type { ServedSite } from './nginx-config.ts'

/** Where the examples look for the files of `out/`; a site under a path is the folder of that name below the root. */
export function serverRoot(basePath: string): { root: string; remark: string } {
  if (!basePath) return { root: '/srv/report/out', remark: '' }
  const root = '/srv/report/root'
  return {
    root,
    remark: `# The site lives under ${basePath}: copy the files of out/ to ${root}${basePath}/\n`,
  }
}

/** `server.conf`: a whole server on the port of SITE_URL, encrypted unless that is not; the certificate is the host's own. */
export function nginxServer({ siteUrl, basePath }: Pick<ServedSite, 'siteUrl' | 'basePath'>): string {
  const url = siteUrl === undefined ? undefined : new URL(siteUrl)
  const { root, remark } = serverRoot(basePath)
  const name = url?.hostname ?? '_'
  // Under a path site.conf speaks for no more than the path.
  const tokens = basePath ? '    server_tokens off;\n' : ''
  const site = `    root ${root};\n${tokens}    include /srv/report/.hosting/nginx/site.conf;`
  const head = `# Made by the build; an example to copy. Debian: apt install nginx libnginx-mod-http-brotli-static
${remark}include /srv/report/.hosting/nginx/maps.conf;
`
  if (url?.protocol === 'http:') {
    return `${head}
server {
${listen(url.port || '80')}
    server_name ${name};
${site}
}
`
  }
  return `${head}
server {
${listen('80')}
    server_name ${name};
    server_tokens off;
    return 301 https://$host${url?.port ? `:${url.port}` : ''}$request_uri;
}

server {
${listen(`${url?.port || '443'} ssl`)}
    http2 on;
    server_name ${name};
    ssl_certificate /etc/ssl/report/fullchain.pem;
    ssl_certificate_key /etc/ssl/report/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:report:10m;
${site}
}
`
}

function listen(port: string): string {
  return `    listen ${port};\n    listen [::]:${port};`
}

/**
 * `container.conf`: all of nginx for the Containerfile, on port 8080 without encryption, as nobody in particular. The
 * container serves the site at the root of its host.
 */
export function nginxContainer(): string {
  return `# Made by the build for the Containerfile.
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;
events {
    worker_connections 1024;
}
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 65;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path /tmp/nginx;`).join(' ')}
    include /srv/report/.hosting/nginx/maps.conf;
    server {
        listen 8080;
        listen [::]:8080;
        root /srv/report/out;
        include /srv/report/.hosting/nginx/site.conf;
    }
}
`
}
