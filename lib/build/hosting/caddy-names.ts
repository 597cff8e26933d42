import { caddyHeader } from './caddy-header.ts'
import { refusalHeaders } from './header-rules.ts'
import type { ServedSite } from './served-site.ts'

/**
 * The parts of a Caddyfile that hold Caddy to the name of SITE_URL: other names get 421, and http leads to https under that name, where Caddy's own
 * redirect takes whatever name a request gives. Without SITE_URL, or where REPORT_ADDRESS says where to listen, every name
 * that arrives is answered: no answer has a name in it.
 */
export function caddyNames({ siteUrl, rules }: Pick<ServedSite, 'siteUrl' | 'rules'>) {
  if (siteUrl === undefined) return { addresses: ':8080', matchers: '', routes: '' }
  const { protocol, origin, hostname, host, port } = new URL(siteUrl)
  const isEncrypted = protocol === 'https:'
  const headers = refusalHeaders(rules)
  const answer = (matcher: string, words: string) => `${caddyHeader(matcher, headers)}        ${words}\n`
  const matcher = (name: string, words: string) =>
    `    ${name} {
        ${words}
        expression \`{env.REPORT_ADDRESS} == ""\`
    }
`
  return {
    /** What Caddy listens at; without a scheme it fetches a certificate for the name. */
    addresses: isEncrypted
      ? `${host}, https://${port && `:${port}`}, http://`
      : `http://${port && `:${port}`}`,
    /** Definitions of what the routes ask for. */
    matchers:
      matcher('@foreign', `not host ${hostname.replaceAll(/[[\]]/g, '')}`) +
      (isEncrypted ? matcher('@plain', 'protocol http') : ''),
    /** What stands before all other routes: whatever they answer is not of the site. */
    routes:
      answer('@foreign', 'respond @foreign 421') +
      (isEncrypted ? answer('@plain', `redir @plain ${origin}{uri} 301`) : ''),
  }
}
