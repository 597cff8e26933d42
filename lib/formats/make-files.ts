import type { Site } from '../report/edition.ts'
import { bookFiles } from './book-files.ts'
import { datasetText } from './data/dataset.ts'
import { llmsText } from './data/llms.ts'
import { editionData, sharedData } from './data-files.ts'
import { sha256 } from './edition-text.ts'
import { downloadsFolder, saveName } from './file-names.ts'
import type { Making, TakeAwayFile } from './take-away-file.ts'

/** The hashes of a folder's files, as `sha256sum --check` reads them. */
function sumsText(files: TakeAwayFile[]): string {
  return files
    .filter(({ format }) => format !== 'part')
    .map(({ path, contents }) => `${sha256(contents)}  ${path.split('/').at(-1)}\n`)
    .join('')
}

/** Every file for readers to keep, made from the site and nothing else: the same site gives the same bytes. */
export function makeFiles(site: Site, making: Making): TakeAwayFile[] {
  const ofEditions = site.editions.flatMap((edition) => {
    const files = [...bookFiles(site, edition, making), ...editionData(site, edition, making)]
    const dataset: TakeAwayFile = {
      path: `${downloadsFolder(edition)}/dataset.jsonld`,
      saveAs: saveName('jsonld', edition.id),
      format: 'dataset',
      edition: edition.id,
      contents: datasetText(site, edition, files, making),
    }
    const sums: TakeAwayFile = {
      path: `${downloadsFolder(edition)}/SHA256SUMS.txt`,
      saveAs: 'SHA256SUMS.txt',
      format: 'sums',
      edition: edition.id,
      contents: sumsText([...files, dataset]),
    }
    return [...files, dataset, sums]
  })
  const files = [...ofEditions, ...sharedData(site, making)]
  return [...files, { path: 'llms.txt', saveAs: 'llms.txt', format: 'llms', contents: llmsText(site, files) }]
}
