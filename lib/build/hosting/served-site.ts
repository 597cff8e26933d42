import { mediaType } from '../../formats/media-types.ts'
import type { HeaderRule } from './header-rules.ts'

/** What the configurations of all servers are made from. */
export interface ServedSite {
  rules: readonly HeaderRule[]
  /** The path the site lives under, or `''`. */
  basePath: string
  /** The origin the site is published at, or undefined. */
  siteUrl: string | undefined
  /** Every file of the site. */
  files: readonly string[]
}

/** The media type of every ending among the site's files, as far as there is one. */
export function typesOf({ files }: ServedSite): Map<string, string> {
  const endings = files.flatMap((file) => /\.([a-z0-9]+)$/.exec(file)?.[1] ?? [])
  return new Map(
    endings.flatMap((ending): [string, string][] => {
      const type = mediaType(`a.${ending}`)
      return type ? [[ending, type]] : []
    }),
  )
}

/** Where the examples look for the files of `out/`; a site under a path is the folder of that name below the root. */
export function serverRoot(basePath: string): { root: string; remark: string } {
  if (!basePath) return { root: '/srv/report/out', remark: '' }
  const root = '/srv/report/root'
  return {
    root,
    remark: `# The site lives under ${basePath}: copy the files of out/ to ${root}${basePath}/\n`,
  }
}
