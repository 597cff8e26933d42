import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteContent } from '../report/edition-content.ts'
import { openSite } from '../report/open-site.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'
import { loadSite } from './load-site.ts'
import { ContentError } from './problem.ts'

let loading: Promise<Site> | undefined

/**
 * The site, read once per process: of a build as it was checked, else from the content folder; while developing anew for
 * every page, so that edits show.
 * @throws ContentError with every problem of the content
 */
export async function getSite(): Promise<Site> {
  if (settings.isDeveloping) return load()
  loading ??= load()
  return loading
}

async function load(): Promise<Site> {
  const { checkedContent, contentFolder } = settings
  if (checkedContent) return storedSite(checkedContent)
  const { site, problems } = await loadSite(contentFolder)
  if (!site) throw new ContentError(problems)
  return site
}

/** The site from a file of content that was checked. */
export function storedSite(file: string): Site {
  return openSite(JSON.parse(readFileSync(file, 'utf8')) as SiteContent)
}

/**
 * Stores content that was checked, for the processes of a build.
 * @returns the file, which CHECKED_CONTENT names to those of Next.js
 */
export function storeContent(content: SiteContent): string {
  const { preparedFolder } = settings
  const file = join(preparedFolder, 'content.json')
  mkdirSync(preparedFolder, { recursive: true })
  writeFileSync(file, JSON.stringify(content))
  return file
}
