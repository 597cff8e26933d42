import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { filesOf } from '../browser/files-of.ts'
import { listFiles } from '../content/files/list-files.ts'
import { storeContent } from '../content/get-site.ts'
import { loadSite } from '../content/load-site.ts'
import { ContentError, formatProblem } from '../content/problem.ts'
import { isDownload, isPicture } from '../formats/format.ts'
import { settings } from '../report/settings.mjs'
import { storeSearchNames } from '../search/search-files.ts'
import { writeChecksums } from './checksums.ts'
import { cleanSite } from './clean/clean-site.ts'
import { completeSite } from './complete-site.ts'
import { contentDate } from './content-date.ts'
import { serverConfigs } from './hosting/server-configs.ts'
import { leftOut } from './left-out.ts'
import { lockBuild } from './lock-build.ts'
import { publishSite } from './publish/publish-site.ts'
import { clearReady, readyFolder } from './publish/ready-folder.ts'
import { runNext } from './run-next.ts'
import { takePages } from './take-pages.ts'
import { keepFiles, placeKept, writeDownloads, writeFiles } from './write-files.ts'

const staging = '.staging'

/**
 * Builds the site, from top to bottom. Until the last step `out` is the last good site.
 * @param out the folder of the finished site; it was looked at
 * @throws Error with what to correct; only a NotPutBackError leaves `out` changed
 */
export async function buildSite(out: string): Promise<void> {
  await putBackLast(resolve(out))
  const { basePath, siteUrl, contentFolder, pagesOnly } = settings
  const date = contentDate(contentFolder)

  // 1. Bad content stops the build, with every problem at once; what is only unlikely is shown.
  const { content, site, problems, warnings } = await loadSite(contentFolder)
  if (!site || !content) throw new ContentError(problems)
  for (const warning of warnings) console.warn(formatProblem(warning))

  const lock = await lockBuild()
  try {
    // 2. The files for readers to keep are made before the pages, which show their sizes and hashes.
    const files = await filesOf(site, date)
    await writeDownloads(pagesOnly ? [] : files.filter(isDownload), date)

    // 3. Next.js renders every page into a folder of its own, from the content as it was checked; meanwhile pictures are drawn.
    rmSync(staging, { recursive: true, force: true })
    storeSearchNames(site)
    const pictures = pagesOnly ? [] : files.filter(isPicture)
    await Promise.all([runNext(staging, storeContent(content), lock.add), keepFiles(pictures)])
    takePages(site, staging)

    // 4. The files join the pages; previews do without those that readers keep and without pictures.
    placeKept(staging)
    await writeFiles(
      files.filter((file) => !isDownload(file) && !isPicture(file)),
      staging,
    )

    // 5. The framework's browser half comes out; files for hosts, compressed copies and checksums go in.
    const needs = await cleanSite(staging)
    const rules = await completeSite(staging, needs, site.contact)
    writeChecksums(staging)

    // 6. The new site takes the place of the old one, and so do the configurations for web servers beside it.
    publishSite(staging, out, serverConfigs({ rules, basePath, siteUrl, files: listFiles(staging) }))
    console.log(`\nBuilt ${out}/`)
    for (const sentence of leftOut(site, date)) console.log(sentence)
  } finally {
    lock.open()
  }
}

/** What a build had moved aside that was ended while it published is there again, whatever becomes of this one. */
async function putBackLast(out: string): Promise<void> {
  if (!existsSync(readyFolder(out))) return
  const lock = await lockBuild()
  try {
    for (const path of clearReady(out))
      console.log(`${path} is back: a build was ended while it replaced that.`)
  } finally {
    lock.open()
  }
}
