import { caddyfile } from './caddyfile.ts'
import { nginxSite } from './nginx-config.ts'
import { nginxContainer } from './nginx-container.ts'
import { nginxMaps } from './nginx-maps.ts'
import { nginxServer } from './nginx-server.ts'
import type { ServedSite } from './served-site.ts'

/** The configurations of nginx and Caddy for a finished site, by path. */
export function serverConfigs(site: ServedSite): Record<string, string> {
  return {
    'nginx/maps.conf': nginxMaps(site),
    'nginx/site.conf': nginxSite(site),
    'nginx/server.conf': nginxServer(site),
    'nginx/container.conf': nginxContainer(),
    Caddyfile: caddyfile(site),
  }
}
