// @ts-check
import { SettingsError } from './settings-error.mjs'

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
