/**
 * What the names of everything begin with that this site keeps in a browser: whatever else stands on its host, other
 * reports under other paths too, shares the storage.
 * @param basePath the path the site lives under, or `''`
 */
export function storedPrefix(basePath: string): string {
  return `report:${basePath}/`
}
