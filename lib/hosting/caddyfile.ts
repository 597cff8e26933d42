import { contentType, mediaType } from '../files/media-types.ts'
import { checksumsName } from './checksums.ts'
import { cacheChecked, folderOfIndex, patternSource } from './header-rules.ts'
import type { ServedSite } from './nginx-config.ts'
import { serverRoot } from './nginx-servers.ts'

/** A Caddyfile that serves the site as the nginx configuration does; REPORT_ROOT and REPORT_ADDRESS may name other places. */
export function caddyfile({ rules, basePath, siteUrl, files }: ServedSite): string {
  const { root, remark } = serverRoot(basePath)
  const endings = [...new Set(files.flatMap((file) => /\.([a-z0-9]+)$/.exec(file)?.[1] ?? []))]
    .filter((ending) => mediaType(`a.${ending}`))
    .sort()
  const matchers: string[] = []
  const header = (pattern: string, lines: string[]) => {
    const name = `@rule${matchers.length}`
    // A dot is any character here, a line feed too.
    matchers.push(`    ${name} path_regexp \`(?s)${patternSource(pattern)}\``)
    return `        header ${name} {\n${lines.map((line) => `            ${line}\n`).join('')}        }`
  }
  const blocks = rules.map(({ path, headers }) =>
    header(
      path,
      Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
    ),
  )
  const types = endings.map((ending) =>
    header(`*.${ending}`, [`Content-Type "${contentType(`a.${ending}`)}"`]),
  )
  return `# Made by the build: caddy run --config Caddyfile
${remark}{
    admin off
}

{$REPORT_ADDRESS:${siteUrl ? addressIn(siteUrl) : ':8080'}} {
${matchers.join('\n')}
    root * {$REPORT_ROOT:${root}}
    map {query} {asked} {
        "" ""
        default "?{query}"
    }
    @write not method GET HEAD
    @file path_regexp file ${folderOfIndex}$
    @folder {
        path_regexp folder ^((?:/[A-Za-z0-9._~-]+)+)$
        file {path}/index.html
    }
    @hidden path *.br *.gz ${basePath}/_headers ${basePath}/_redirects ${basePath}/404.html
    # No file system holds such a name.
    @unheard path_regexp \`\\x00|[^/]{85}\`
    route {
        error @write 405
        error @hidden 404
        error @unheard 404
        header -Server
        header Cache-Control "${cacheChecked}"
${blocks.join('\n')}
${types.join('\n')}
        header ${basePath}/${checksumsName} Content-Type "${contentType(checksumsName)}"
        header ${basePath}/ Vary Accept-Language
        redir @file {re.file.1}{asked} 301
        redir @folder {re.folder.1}/{asked} 308
        file_server {
            index index.html
            precompressed br gzip
        }
    }
    handle_errors {
        header -Server
        header Cache-Control "${cacheChecked}"
${blocks[0] ?? ''}
        header Content-Type "text/html; charset=utf-8"
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

/** An origin as Caddy names a site; without a scheme it fetches a certificate and encrypts. */
function addressIn(siteUrl: string): string {
  const { protocol, origin, host } = new URL(siteUrl)
  return protocol === 'http:' ? origin : host
}
