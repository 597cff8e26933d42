/**
 * What a request line asks for, or undefined where it is no address of this site.
 * @param target the second word of the request line
 * @param basePath the path the site lives under, or `''`
 * @returns its address, and its path in the site with every letter as it is meant: `/zh/`
 */
export function addressOf(target: string, basePath: string): { url: URL; path: string } | undefined {
  const base = 'http://localhost'
  if (/^[/\\]{2}/.test(target) || !URL.canParse(target, base)) return undefined
  const url = new URL(target, base)
  const path = decode(url.pathname)
  // Two slashes name no page, and at the start of an address they would name another host in a redirect.
  if (path === undefined || url.pathname.includes('//')) return undefined
  if (path !== basePath && !path.startsWith(`${basePath}/`)) return undefined
  return { url, path: path.slice(basePath.length) }
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') || decoded.includes('..') ? undefined : decoded
  } catch {
    return undefined
  }
}
