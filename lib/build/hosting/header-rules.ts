import { contentPolicy, type PolicyNeeds } from '../../browser/policy/content-policy.ts'

/** Response headers of the addresses that match a pattern, in which `*` stands for anything. Later rules win. */
export interface HeaderRule {
  path: string
  headers: Record<string, string>
}

/** For hashed files, which never change. */
export const cacheForever = 'public, max-age=31536000, immutable'
/** For everything else: it is asked for again, which costs a 304. */
export const cacheChecked = 'public, max-age=0, must-revalidate'

/** What the site never asks of a browser, so that no script in it ever can. */
const refused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * The headers of the whole site.
 * @param basePath the path the site lives under, or `''`
 * @param shared endings of the files that other sites may show: pictures and data
 */
export function headerRules(basePath: string, needs: PolicyNeeds, shared: readonly string[]): HeaderRule[] {
  const elsewhere = { 'Cross-Origin-Resource-Policy': 'cross-origin' }
  return [
    {
      path: `${basePath}/*`,
      headers: {
        'Content-Security-Policy': contentPolicy(needs, "'none'"),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...shared.map((ending) => ({ path: `${basePath}/*.${ending}`, headers: elsewhere })),
    { path: `${basePath}/assets/*`, headers: { 'Cache-Control': cacheForever } },
    {
      path: `${basePath}/*/embed/`,
      headers: { 'Content-Security-Policy': contentPolicy(needs, '*'), ...elsewhere },
    },
  ]
}

/** The headers of one address, as every server sends them. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => new RegExp(patternSource(rule.path)).test(path))
  return Object.assign({ 'Cache-Control': cacheChecked }, ...matching.map(({ headers }) => headers))
}

/**
 * The headers of an answer that has nothing of the site in it: to a request for another name, or one that leads from
 * http to https. Without HSTS, which would bind a name that is not the site's, and is not for http (RFC 6797 §7.2).
 */
export function refusalHeaders(rules: readonly HeaderRule[]): Record<string, string> {
  const { 'Strict-Transport-Security': _, ...headers } = rules[0]?.headers ?? {}
  const policy = contentPolicy({ styles: [], scripts: [], trustedTypes: [] }, "'none'")
  return { ...headers, 'Content-Security-Policy': policy }
}

/** A text as the source of a regular expression that matches it and nothing else. */
export function escapeRegex(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
}

/** A pattern as the source of a regular expression; a folder's own page may be named by its file. */
export function patternSource(path: string): string {
  const source = path.split('*').map(escapeRegex).join('.*')
  return `^${source}${path.endsWith('/') ? '(index\\.html)?' : ''}$`
}

/**
 * The folder of a page that was asked for by its file’s name, as the source of a regular expression. Only names that the
 * site has: an empty one, or one with a backslash, at the start of a redirect would lead to another host.
 */
export const indexFolder = '/(?:[A-Za-z0-9._~-]+/)*'
