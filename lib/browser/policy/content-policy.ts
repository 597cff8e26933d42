/** What a page, or all pages together, have in them that a policy must name. */
export interface PolicyNeeds {
  /** Hashes of the texts of inline styles, as `sha256-…`, or `unsafe-inline`. */
  styles: readonly string[]
  /** Hashes of the texts of inline scripts that run; data need none. */
  scripts: readonly string[]
  /** Names of the Trusted Types policies that the site's script makes. */
  trustedTypes: readonly string[]
}

/**
 * A Content-Security-Policy (CSP Level 3, Trusted Types): nothing may load or run but the site's own files and what
 * was in the page when it was built.
 * @param frame who may show the page in a frame; left out where the policy stands in a meta element, which cannot say
 */
export function contentPolicy(needs: PolicyNeeds, frame?: "'none'" | '*'): string {
  return [
    "default-src 'none'",
    `script-src 'self'${quoted(needs.scripts)}`,
    `style-src 'self'${quoted(needs.styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    ...(frame ? [`frame-ancestors ${frame}`] : []),
    "require-trusted-types-for 'script'",
    `trusted-types ${needs.trustedTypes.length > 0 ? needs.trustedTypes.join(' ') : "'none'"}`,
  ].join('; ')
}

function quoted(hashes: readonly string[]): string {
  return hashes.map((hash) => ` '${hash}'`).join('')
}
