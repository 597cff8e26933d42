/** Where the site is published; both come from the environment. */
export interface Settings {
  /** `''`, or a path such as `/report` under which the whole site lives. No slash at the end. */
  basePath: string
  /** `https://example.org` without a path, or undefined: then canonical addresses are left out. */
  siteUrl: string | undefined
}

/** A segment of a path; a dot or two would lead elsewhere. */
const segment = '(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+'

/** A setting of the environment that cannot be used; the message says how to mend it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Reads BASE_PATH and SITE_URL.
 * @throws SettingsError when one of them is malformed
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  return { basePath: readBasePath(environment.BASE_PATH), siteUrl: readSiteUrl(environment.SITE_URL) }
}

function readBasePath(value = ''): string {
  const path = value.trim().replace(/\/+$/, '')
  if (path === '' || new RegExp(`^(?:/${segment})+$`).test(path)) return path
  throw new SettingsError(
    `BASE_PATH is “${value}”; expected a path such as /report; set it to the folder the site lives in, or leave it out`,
  )
}

function readSiteUrl(value = ''): string | undefined {
  if (value.trim() === '') return undefined
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined
  // Whatever an address has beyond its origin, a name and password too, is in its `href` and not in its `origin`.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw new SettingsError(
    `SITE_URL is “${value}”; expected an origin such as https://example.org; put a path into BASE_PATH, or leave it out`,
  )
}
