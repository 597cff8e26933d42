import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { listFiles } from '../content/files/list-files.ts'
import { loadSite } from '../content/load-site.ts'
import { ContentError } from '../content/problem.ts'
import { settings } from '../report/settings.mjs'
import { writeChecksums } from './checksums.ts'
import { cleanSite } from './clean/clean-site.ts'
import { completeSite } from './complete-site.ts'
import { contentDate } from './content-date.ts'
import { serverConfigs } from './hosting/server-configs.ts'
import { leftOut } from './left-out.ts'
import { lockBuild } from './lock-build.ts'
import { askProcess } from './process/ask-process.ts'
import { publishSite } from './publish/publish-site.ts'
import { clearReady, readyFolder } from './publish/ready-folder.ts'
import { runNext } from './run-next.ts'
import type { Prepared } from './steps/prepare.ts'
import { takePages } from './take-pages.ts'
import { placeKept } from './write-files.ts'

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
  const lock = await lockBuild().catch(async () => {
    // What is wrong with the content is worth more than that somebody else builds, who may be about to end.
    const { problems } = await loadSite(contentFolder)
    if (problems.length > 0) throw new ContentError(problems)
    return lockBuild(undefined, undefined, 10_000)
  })
  try {
    // 1. Bad content stops the build. All files but pages and pictures are made before the pages, which name some of them.
    rmSync(staging, { recursive: true, force: true })
    const { content, addresses, contact, newest } = await inStep<string, Prepared>('prepare', staging)

    // 2. Next.js renders every page, from the content as it was checked; meanwhile pictures are drawn.
    const drawn = pagesOnly ? undefined : inStep<string, void>('draw-pictures', content)
    await Promise.all([runNext(content, lock.add), drawn])

    // 3. The pages and what readers keep join the other files; previews do without pictures and what is kept.
    takePages(addresses, staging)
    placeKept(staging)

    // 4. The framework's browser half comes out; files for hosts and devices, compressed copies and checksums go in.
    const cleaned = await cleanSite(staging, lock.add)
    const rules = await completeSite(staging, cleaned, { contact, newest })
    writeChecksums(staging)

    // 5. The new site takes the place of the old one, and so do the configurations for web servers beside it.
    publishSite(staging, out, serverConfigs({ rules, basePath, siteUrl, files: listFiles(staging) }))
    console.log(`\nBuilt ${out}/`)
    for (const sentence of leftOut({ contact }, date)) console.log(sentence)
  } finally {
    lock.open()
  }

  function inStep<Question, Answer>(step: string, question: Question): Promise<Answer> {
    return askProcess(new URL(`./steps/${step}.ts`, import.meta.url), question, lock.add)
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
