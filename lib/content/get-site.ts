import { settings } from '../report/settings.mjs'
import type { Site } from '../report/types.ts'
import { loadSite } from './load-site.ts'
import { ContentError } from './problem.ts'

let loading: Promise<Site> | undefined

/**
 * The site, read once per process; while developing, read anew for every page so that edits show.
 * @throws ContentError with every problem of the content
 */
export async function getSite(): Promise<Site> {
  if (settings.isDeveloping) return load()
  loading ??= load()
  return loading
}

async function load(): Promise<Site> {
  const { site, problems } = await loadSite(settings.contentFolder)
  if (!site) throw new ContentError(problems)
  return site
}
