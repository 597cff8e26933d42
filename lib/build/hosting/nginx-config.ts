import { defaultType, isText } from '../../formats/media-types.ts'
import { escapeRegex } from './header-rules.ts'
import { headerLines } from './nginx-headers.ts'
import { type ServedSite, typesOf } from './served-site.ts'

/**
 * `site.conf`, for a `server` block: the files, their types, compressed copies, headers, redirects and the 404 page. A
 * site under a path leaves the rest of its server alone.
 */
export function nginxSite(site: ServedSite): string {
  const { basePath } = site
  const head =
    '# Made by the build; include it in a server block that says where the files are, as server.conf does.\n'
  if (!basePath) return head + siteRules(site)
  return `${head}# The site is the folder of its path below the root.
location = ${basePath} {
    absolute_redirect off;
${headerLines(site).replaceAll(/^/gm, '    ')}
    return 301 ${basePath}/$is_args$args;
}
location ^~ ${basePath}/ {
${siteRules(site).replaceAll(/^(?=.)/gm, '    ')}}
`
}

function siteRules(site: ServedSite): string {
  const { basePath } = site
  const types = new Map<string, string[]>()
  for (const [ending, type] of typesOf(site)) types.set(type, [...(types.get(type) ?? []), ending])
  return `index index.html;
autoindex off;
server_tokens off;
absolute_redirect off;
etag on;

types {
${[...types].map(([type, endings]) => `    ${type} ${endings.join(' ')};`).join('\n')}
}
default_type ${defaultType};
charset utf-8;
charset_types ${[...types.keys()].filter((type) => isText(type) && type !== 'text/html').join(' ')};

# The build compressed everything at the highest level; nothing is compressed per request.
brotli_static on;
gzip_static on;
gzip_vary on;
gzip off;

${headerLines(site)}
add_header Link $report_hint;
add_header Vary $report_vary;

# One address for a page: without its file's name, and with a slash, which nginx adds by itself.
if ($report_page) {
    return 301 $report_page$is_args$args;
}

# What is not there, a folder without a page, and the files for hosts are all the bilingual 404 page; so is an address
# that cannot be read, which keeps its status.
error_page 403 404 =404 ${basePath}/404.html;
error_page 400 414 ${basePath}/404.html;
location = ${basePath}/404.html { internal; }
location ~ ^${escapeRegex(basePath)}/(_headers|_redirects)$ { return 404; }
location ~ \\.(br|gz)$ { return 404; }
if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
}
`
}
