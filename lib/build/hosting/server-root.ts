/** Where the examples look for the files of `out/`; a site under a path is the folder of that name below the root. */
export function serverRoot(basePath: string): { root: string; remark: string } {
  if (!basePath) return { root: '/srv/report/out', remark: '' }
  const root = '/srv/report/root'
  return {
    root,
    remark: `# The site lives under ${basePath}: copy the files of out/ to ${root}${basePath}/\n`,
  }
}
