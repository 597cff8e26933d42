/**
 * A `_redirects` file, which static hosts read: a page has one address, without its file's name. That it ends with a
 * slash the hosts see to themselves, and to the 404 page at the root; below a path some need to be told of it.
 * @param basePath the path the site lives under, or `''`
 */
export function redirectsFile(basePath: string): string {
  const folders = ['', '/:a', '/:a/:b', '/:a/:b/:c', '/:a/:b/:c/:d']
  const lines = [
    ...(basePath ? [`/ ${basePath}/ 302`] : []),
    ...folders.map((folder) => `${basePath}${folder}/index.html ${basePath}${folder}/ 301`),
    ...(basePath ? [`${basePath}/* ${basePath}/404.html 404`] : []),
  ]
  return `${lines.join('\n')}\n`
}
