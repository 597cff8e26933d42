import { contentType } from '../../formats/media-types.ts'
import { checksumsName } from '../checksums.ts'
import { caddyHeader } from './caddy-header.ts'
import { caddyNames } from './caddy-names.ts'
import { cacheChecked, indexFolder, patternSource } from './header-rules.ts'
import { type ServedSite, serverRoot, typesOf } from './served-site.ts'

/**
 * A Caddyfile that serves the site as the nginx configuration does, under the name of SITE_URL alone. REPORT_ROOT may name
 * another folder, and REPORT_ADDRESS another place, such as `:8080` behind another server, which then says what names
 * are answered.
 */
export function caddyfile(site: ServedSite): string {
  const { rules, basePath } = site
  const { root, remark } = serverRoot(basePath)
  const matchers: string[] = []
  const header = (pattern: string, headers: Record<string, string>) => {
    const name = `@rule${matchers.length}`
    // A dot is any character here, a line feed too.
    matchers.push(`    ${name} path_regexp \`(?s)${patternSource(pattern)}\``)
    return caddyHeader(name, headers)
  }
  const blocks = rules.map(({ path, headers }) => header(path, headers))
  const endings = [...typesOf(site).keys()].sort()
  const types = endings.map((ending) => header(`*.${ending}`, { 'Content-Type': contentType(`a.${ending}`) }))
  const names = caddyNames(site)
  return `# Made by the build: caddy run --config Caddyfile
${remark}{
    admin off
    # Caddy's own would lead to whatever name was asked for.
    auto_https disable_redirects
}

{$REPORT_ADDRESS:${names.addresses}} {
${matchers.join('\n')}
    root * {$REPORT_ROOT:${root}}
    map {query} {asked} {
        "" ""
        default "?{query}"
    }
    @write not method GET HEAD
${names.matchers}    @file path_regexp file ^(${indexFolder})index\\.html$
    @folder {
        path_regexp folder ^((?:/[A-Za-z0-9._~-]+)+)$
        file {path}/index.html
    }
    @hidden path *.br *.gz ${basePath}/_headers ${basePath}/_redirects ${basePath}/404.html
    # No file system holds such a name.
    @unheard path_regexp \`\\x00|[^/]{85}\`
    route {
        header -Server
${names.routes}        header @write Allow "GET, HEAD"
        error @write 405
        error @hidden 404
        error @unheard 404
        header Cache-Control "${cacheChecked}"
${blocks.join('')}${types.join('')}        header ${basePath}/${checksumsName} Content-Type "${contentType(checksumsName)}"
        header ${basePath}/ Vary Accept-Language
        redir @file {re.file.1}{asked} 301
        redir @folder {re.folder.1}/{asked} 301
        file_server {
            index index.html
            precompressed br gzip
        }
    }
    handle_errors {
        header -Server
        header Cache-Control "${cacheChecked}"
${caddyHeader('', rules[0]?.headers ?? {})}        header Content-Type "text/html; charset=utf-8"
        # The answer to these would be about the page of the error.
        request_header -If-None-Match
        request_header -If-Modified-Since
        request_header -Range
        rewrite * ${basePath}/404.html
        file_server {
            precompressed br gzip
            status {err.status_code}
        }
    }
}
`
}
