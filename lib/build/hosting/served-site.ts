import type { HeaderRule } from './header-rules.ts'

/** What the configurations of all servers are made from; everything comes from the built files. */
export interface ServedSite {
  rules: readonly HeaderRule[]
  /** The path the site lives under, or `''`. */
  basePath: string
  /** The origin the site is published at, or undefined. */
  siteUrl: string | undefined
  /** Every file of the site. */
  files: readonly string[]
}
