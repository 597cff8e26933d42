import { cacheChecked, escapeRegex, indexFolder, patternSource } from './header-rules.ts'
import { headerNames, headerVariable } from './nginx-headers.ts'
import type { ServedSite } from './served-site.ts'

/** `maps.conf`, for nginx’s `http` block: which answer gets which headers. */
export function nginxMaps(site: ServedSite): string {
  const { basePath } = site
  return `# Made by the build; include it in the http block.
# By status and address: errors, what cannot be read as an address among them, have the headers of the whole site. A 416
# has them already when nginx comes to its page.
${headerNames(site)
  .map((name) => headerMap(site, name))
  .join('')}
# The language chooser may hint at the reader's language; it never leads anywhere by itself.
map $http_accept_language $report_language {
    default "";
    "~*^zh" "zh";
    "~*^en" "en";
}
map "$uri $report_language" $report_hint {
    default "";
    "~^${escapeRegex(basePath)}/(index\\.html)? (?<hint>..)$" "<${basePath}/$hint/>; rel=prefetch";
}
map $uri $report_vary {
    default "";
    "~^${escapeRegex(basePath)}/(index\\.html)?$" "Accept-Language";
}
# The page that was asked for by its file's name. What has a status already is an error, on the way to its own page.
map "$status $request_uri" $report_page {
    default "";
    "~^000 (?<page>${indexFolder})index\\.html(\\?|$)" "$page";
}
# A refused method is told the others (RFC 9110 §15.5.6).
map $status $report_allow {
    default "";
    405 "GET, HEAD";
}
`
}

function headerMap({ rules }: ServedSite, name: string): string {
  const [everywhere, ...others] = rules
  const fallback = everywhere?.headers[name] ?? (name === 'Cache-Control' ? cacheChecked : '')
  const lines = others
    .flatMap(({ path, headers: { [name]: value } }) => (value === undefined ? [] : [{ path, value }]))
    .reverse()
    .map(({ path, value }) => `    "~^(?:200|206|304) ${patternSource(path).slice(1)}" "${value}";\n`)
  return `map "$status $uri" ${headerVariable(name)} {
    volatile;
    default "${fallback}";
    "~^416 " "";
${lines.join('')}}
`
}
