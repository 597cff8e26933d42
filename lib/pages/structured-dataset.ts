import type { Thing } from 'schema-dts'
import { type DescribedDataset, datasetOf } from '../formats/dataset/dataset.ts'
import { downloadsList } from '../formats/downloads-list.ts'
import { formats } from '../formats/formats.ts'
import type { PageContext } from './page-context.ts'
import { webPage } from './structured-page.ts'

/** A page that shows the data of its edition, and those data as the file for catalogues describes them. */
export function pageOfDataset(context: PageContext, name: string): (Thing | DescribedDataset)[] {
  const { site, edition } = context
  const { date, entries } = downloadsList()
  const described = datasetOf({ site, edition, date }, filesBeforeDataset())
  return [
    { ...webPage(context, name), mainEntity: { '@type': 'Dataset', '@id': described['@id'] } },
    described,
  ]

  /** The files that were made when the description was, which cannot name itself nor the hashes of all. */
  function filesBeforeDataset() {
    const before = formats.slice(
      0,
      formats.findIndex(({ id }) => id === 'dataset'),
    )
    return before.flatMap((format) =>
      entries
        .filter((entry) => entry.edition === edition.id && entry.format === format.id)
        .map((entry) => ({ ...entry, format })),
    )
  }
}
