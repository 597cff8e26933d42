import { storedSite } from '../../content/get-site.ts'
import { isPicture } from '../../formats/format.ts'
import { formatFiles } from '../../formats/format-files.ts'
import { sitePages } from '../../pages/site-pages.ts'
import { settings } from '../../report/settings.mjs'
import { contentDate } from '../content-date.ts'
import { answerWith } from '../process/ask-process.ts'
import { keepFiles } from '../write-files.ts'

/** A step of a build, a process of its own: draws the pictures of the checked content. */
answerWith(async (content: string) => {
  const site = storedSite(content)
  const files = formatFiles(site, sitePages(site), contentDate(settings.contentFolder))
  await keepFiles(files.filter(isPicture))
})
