// @ts-check

/** A setting of the environment that cannot be used; the message says what was expected and how to correct it. */
export class SettingsError extends Error {
  /** @override */
  name = 'SettingsError'
}

// What the shorter settings may say; each throws a SettingsError where one says something else.

/** @param {string} value what PRECOMPRESS says */
export function readQuality(value) {
  const wanted = value.trim()
  if (wanted === '') return 11
  if (wanted === 'none') return undefined
  if (/^(?:\d|1[01])$/.test(wanted)) return Number(wanted)
  throw new SettingsError(`PRECOMPRESS is “${value}”; expected 0 to 11, or none; mend it or leave it out`)
}

/** @param {string} value what PAGES_ONLY says */
export function readYes(value) {
  const wanted = value.trim().toLowerCase()
  if (['1', 'true', 'yes'].includes(wanted)) return true
  if (['', '0', 'false', 'no'].includes(wanted)) return false
  throw new SettingsError(`PAGES_ONLY is “${value}”; expected 1 or 0; mend it or leave it out`)
}

/** @param {string} value what SOURCE_DATE_EPOCH says */
export function readDate(value) {
  const seconds = value.trim()
  if (seconds === '') return undefined
  if (/^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000)
  throw new SettingsError(
    `SOURCE_DATE_EPOCH is “${value}”; expected seconds since 1970; set it to a number, or leave it out`,
  )
}

/** @param {string} value what PORT says */
export function readPort(value) {
  const port = Number(value.trim() || 3000)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new SettingsError(`PORT is “${value}”; expected a number from 1 to 65535; mend it or leave it out`)
}

/**
 * The origin that SITE_URL names, or undefined where it is not set.
 * @param {string} value
 * @throws {SettingsError} when no reader can reach a site there
 */
export function readSiteUrl(value) {
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

/** A label of a name (RFC 1123 §2.1): letters, digits and hyphens, no hyphen at an end. Other letters are punycode here. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Whether readers elsewhere can reach a host of this name: a name of at least two labels in DNS (RFC 1035 §2.3.4: 63
 * characters each, 253 in all), an IP address, or `localhost` for trying things out.
 * @param {string} name as the URL standard reads it, in lower case and punycode
 * @param {string} written as it was written: of `1` the standard makes the address 0.0.0.1, which nobody means
 */
function isHost(name, written) {
  if (name === 'localhost' || name.startsWith('[')) return true
  if (/^\d+(?:\.\d+){3}$/.test(name)) return name === written
  const labels = name.split('.')
  return name.length <= 253 && labels.length >= 2 && labels.every((part) => label.test(part))
}
