import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteContent } from '../report/edition-content.ts'
import { openSite } from '../report/open-site.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'
import { folderStamp } from './files/folder-stamp.ts'
import { loadSite } from './load-site.ts'
import { located } from './located.ts'
import { ContentError } from './problem.ts'
import { stringsFolder } from './strings-folder.ts'

let loading: Promise<Site> | undefined
/** What was read, as `contentStamp` says; empty but while developing. */
let read = ''

/**
 * The site, read once per process: of a build as it was checked, else from the content folder; while developing anew when
 * something in that folder has changed, so that edits show.
 * @throws ContentError with every problem of the content
 */
export async function getSite(): Promise<Site> {
  const now = settings.isDeveloping ? contentStamp() : ''
  if (now !== read) loading = undefined
  read = now
  loading ??= settings.isDeveloping ? loadAtRest(now) : load()
  return loading
}

/** While developing: what is refused may be a file that an editor is about to write. */
async function loadAtRest(stamp: string): Promise<Site> {
  try {
    return await load()
  } catch (error) {
    const now = contentStamp()
    if (now === stamp) throw error
    return loadAtRest(now)
  }
}

/** While developing, what is another one after every edit of the content. */
export function contentStamp(): string {
  const { contentFolder } = settings
  return folderStamp(contentFolder, stringsFolder(located(contentFolder)).path)
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
