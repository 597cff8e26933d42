import type { SiteFile } from '../formats/format.ts'
import { formatFiles } from '../formats/format-files.ts'
import { sitePages } from '../pages/site-pages.ts'
import type { Site } from '../report/site.ts'
import { searchFiles } from '../search/search-files.ts'
import { assets } from './assets.ts'

/**
 * Every file of the site that is no page: what the formats make, the script with its sheets, and the data of the search.
 * What hosts and the service worker read is made of the finished files, by the build.
 * @param date when the content last changed, as far as that is known
 */
export async function filesOf(site: Site, date: Date | undefined): Promise<SiteFile[]> {
  const { files } = await assets(site)
  return [
    ...formatFiles(site, sitePages(site), date),
    ...files.map(({ name, contents }) => assetFile(name, () => contents)),
    ...searchFiles(site).files.map(({ name, contents }) => assetFile(name, contents)),
  ]
}

function assetFile(name: string, contents: () => string): SiteFile {
  return { path: `assets/${name}`, make: async () => ({ contents: contents() }) }
}
