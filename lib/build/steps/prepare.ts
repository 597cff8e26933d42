import { filesOf } from '../../browser/files-of.ts'
import { storeContent } from '../../content/get-site.ts'
import { loadSite } from '../../content/load-site.ts'
import { ContentError, formatProblem } from '../../content/problem.ts'
import { isDownload, isPicture } from '../../formats/format.ts'
import { settings } from '../../report/settings.mjs'
import type { Site } from '../../report/site.ts'
import { storeSearchNames } from '../../search/search-files.ts'
import { contentDate } from '../content-date.ts'
import { answerWith } from '../process/ask-process.ts'
import { pageAddresses } from '../take-pages.ts'
import { writeDownloads, writeFiles } from '../write-files.ts'

/** What the other steps of a build need to know of the content. */
export interface Prepared {
  /** The file of the checked content, for the processes that render it. */
  content: string
  /** The addresses of all pages. */
  addresses: string[]
  /** Where readers can write to. */
  contact: Site['contact']
  /** The newest edition. */
  newest: string | undefined
}

/** The first step of a build, a process of its own: checks the content, and makes all files that are no pages and no pictures. */
answerWith(prepare)

async function prepare(staging: string): Promise<Prepared> {
  const { contentFolder, pagesOnly } = settings
  const date = contentDate(contentFolder)
  // Bad content stops the build, with every problem at once; what is only unlikely is shown.
  const { content, site, problems, warnings } = await loadSite(contentFolder)
  if (!site || !content) throw new ContentError(problems)
  for (const warning of warnings) console.warn(formatProblem(warning))

  // Those for readers to keep are made before the pages, which show their sizes and hashes.
  const files = await filesOf(site, date)
  await writeDownloads(pagesOnly ? [] : files.filter(isDownload), date)
  await writeFiles(
    files.filter((file) => !isDownload(file) && !isPicture(file)),
    staging,
  )
  storeSearchNames(site)
  return {
    content: storeContent(content),
    addresses: pageAddresses(site),
    contact: site.contact,
    newest: site.editions[0]?.id,
  }
}
