import { isHost } from './is-host.ts'
import { rootNames } from './root-names.ts'

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
  if (path === '') return path
  if (!new RegExp(`^(?:/${segment})+$`).test(path)) {
    throw new SettingsError(
      `BASE_PATH is “${value}”; expected a path such as /report; set it to the folder the site lives in, or leave it out`,
    )
  }
  const segments = path.slice(1).split('/')
  if (path.length > 100 || segments.some(({ length }) => length > 60)) {
    throw new SettingsError(
      `BASE_PATH is “${value}”, which is too long to print or dictate; expected at most 100 characters, and 60 between two slashes; name a shorter folder`,
    )
  }
  const taken = segments.find((name, index) => isTaken(name, index))
  if (taken === undefined) return path
  throw new SettingsError(
    `BASE_PATH is “${value}”, and ${taken} is a name that the site itself uses; expected a folder of another name; name one such as /report, or leave it out`,
  )
}

/**
 * Only the first name stands beside what a site at the root of its host has there: /zh/ would be the language chooser of
 * this site and the Chinese home of one that was there before, or that is put there by mistake, and a folder cannot have
 * the name of a file. Further down nothing else of the site can be: /portal/zh is as good as any. Two names mean
 * something anywhere: every host leads …/index.html to its folder, and what names the framework's files is cut out of
 * pages.
 */
function isTaken(name: string, index: number): boolean {
  if (name === 'index.html' || name === '_next' || name.includes('__next')) return true
  return index === 0 && rootNames.has(name)
}

function readSiteUrl(value = ''): string | undefined {
  const wanted = value.trim()
  if (wanted === '') return undefined
  // Whatever an address has beyond its origin is refused as it is written: of some of it the URL standard says nothing.
  const [, written] = /^https?:\/\/([^\s/\\?#@%]+)\/?$/i.exec(wanted) ?? []
  if (written === undefined || !URL.canParse(wanted)) {
    throw new SettingsError(
      `SITE_URL is “${value}”; expected an origin such as https://example.org; put a path into BASE_PATH, or leave it out`,
    )
  }
  const { hostname, origin, port } = new URL(wanted)
  if (isHost(hostname, written.replace(/:\d*$/, '')) && port !== '0') return origin
  throw new SettingsError(
    `SITE_URL is “${value}”, whose host nobody can reach; expected the name of a host with a dot in it (letters, digits and hyphens), an IP address or localhost, such as https://example.org; write it as readers type it, or leave it out`,
  )
}
