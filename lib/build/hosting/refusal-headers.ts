import { contentPolicy } from '../../browser/policy/content-policy.ts'
import type { ServedSite } from './served-site.ts'

/**
 * The headers of an answer that has nothing of the site in it: to a request for another name, or one that leads from
 * http to https. Without HSTS, which would bind a name that is not the site's, and is not for http (RFC 6797 §7.2).
 */
export function refusalHeaders({ rules }: Pick<ServedSite, 'rules'>): Record<string, string> {
  const { 'Strict-Transport-Security': _, ...headers } = rules[0]?.headers ?? {}
  const policy = contentPolicy({ styles: [], scripts: [], trustedTypes: [] }, "'none'")
  return { ...headers, 'Content-Security-Policy': policy }
}
