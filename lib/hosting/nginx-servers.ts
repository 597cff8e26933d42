import type { ServedSite } from './nginx-config.ts'

/** `server.conf`: a whole server on the encrypted port; the certificate is the host's own. */
export function nginxServer({ host = '_' }: ServedSite): string {
  return `# Made by the build; an example to copy. Debian: apt install nginx libnginx-mod-http-brotli-static
include /srv/report/.hosting/nginx/maps.conf;

server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    server_tokens off;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl;
    listen [::]:443 ssl;
    http2 on;
    server_name ${host};
    ssl_certificate /etc/ssl/report/fullchain.pem;
    ssl_certificate_key /etc/ssl/report/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:report:10m;
    root /srv/report/out;
    include /srv/report/.hosting/nginx/site.conf;
}
`
}

/** `container.conf`: all of nginx for the Containerfile, on port 8080 without encryption, as nobody in particular. */
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
