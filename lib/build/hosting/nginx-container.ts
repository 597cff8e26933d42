/**
 * `container.conf`: all of nginx for the Containerfile, on port 8080 without encryption, as nobody in particular. The
 * container serves the site at the root of its host, under whatever name it is reached: what ends the encryption in
 * front of it may use any, and no name that a request gives is in an answer.
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
