import { canonical, fileAddress } from '../../report/address.ts'
import { settings } from '../../report/settings.mjs'

/**
 * `.well-known/security.txt` (RFC 9116), or undefined while nobody can be written to, and for a site under a path: only
 * at the root of a host is it one. It must say when it expires: at the end of the year after the build's, so that
 * builds of one year are the same.
 * @param contact an e-mail address or an https address
 * @param built when the site is built; SOURCE_DATE_EPOCH (reproducible-builds.org) in seconds sets it
 */
export function securityText(
  contact: string | null,
  built = settings.sourceDate ?? new Date(),
): string | undefined {
  if (!contact || settings.basePath) return undefined
  const address = URL.canParse(contact) ? contact : `mailto:${contact}`
  const own = canonical(fileAddress('.well-known/security.txt'))
  return [
    `Contact: ${address}`,
    `Expires: ${built.getUTCFullYear() + 1}-12-31T23:59:59Z`,
    'Preferred-Languages: zh, en',
    ...(own ? [`Canonical: ${own}`] : []),
    '',
  ].join('\n')
}
