/** A label of a name (RFC 1123 §2.1): letters, digits and hyphens, no hyphen at an end. Other letters are punycode here. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Whether readers elsewhere can reach a host of this name: a name of at least two labels in DNS (RFC 1035 §2.3.4: 63
 * characters each, 253 in all), an IP address, or `localhost` for trying things out.
 * @param name as the URL standard reads it, in lower case and punycode
 * @param written as it was written: of `1` the standard makes the address 0.0.0.1, which nobody means
 */
export function isHost(name: string, written: string): boolean {
  if (name === 'localhost' || name.startsWith('[')) return true
  if (/^\d+(?:\.\d+){3}$/.test(name)) return name === written
  const labels = name.split('.')
  return name.length <= 253 && labels.length >= 2 && labels.every((part) => label.test(part))
}
