import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBeside } from '../formats/files-beside.ts'
import { pageContext } from '../pages/page-context.ts'
import { pagePath } from '../report/address.ts'
import type { Site } from '../report/edition.ts'
import { sitePages } from '../report/site-pages.ts'
import { views } from '../report/view.ts'

/** Writes the texts beside every page; as routes of the framework they would take longer than the pages. */
export function writeFilesBeside(site: Site, folder: string): void {
  for (const view of views) {
    for (const page of sitePages(site)) {
      for (const [name, text] of Object.entries(filesBeside(pageContext(site, view, page)))) {
        const path = join(folder, view, pagePath(page), name)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text)
      }
    }
  }
}
