import type { Edition, Site } from '../content/types.ts'
import { mediaType } from '../hosting/media-types.ts'
import { isoDay } from '../take-away/content-date.ts'
import { sha256 } from '../take-away/edition-text.ts'
import { downloadsFolder } from '../take-away/file-names.ts'
import type { Making, TakeAwayFile } from '../take-away/take-away-file.ts'
import { languagesOf, languageTag } from '../url/view.ts'
import { formatName } from './format-name.ts'
import { fullAddress, fullFileAddress } from './full-address.ts'

/** The data of an edition described for catalogues: a schema.org Dataset in JSON-LD, which DCAT harvesters read too. */
export function datasetText(
  site: Site,
  edition: Edition,
  files: readonly TakeAwayFile[],
  { date }: Making,
): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': fullFileAddress(`${downloadsFolder(edition)}/dataset.jsonld`),
    name: [
      { '@language': 'zh-CN', '@value': `海口市${edition.id}年${edition.title.zh}` },
      { '@language': 'en', '@value': `${edition.title.en}, Haikou ${edition.id}` },
    ],
    description: [
      { '@language': 'zh-CN', '@value': `${edition.source.zh}${edition.translation.zh}` },
      { '@language': 'en', '@value': `${edition.source.en} ${edition.translation.en}` },
    ],
    url: fullAddress('zh', { kind: 'downloads' }),
    inLanguage: ['zh-CN', 'en'],
    temporalCoverage: edition.id,
    spatialCoverage: { '@type': 'Place', name: '海口 Haikou' },
    license: { '@type': 'CreativeWork', name: site.licence.en },
    isAccessibleForFree: true,
    ...(date ? { dateModified: isoDay(date) } : {}),
    ...(site.publisher ? { publisher: { '@type': 'Organization', name: site.publisher.en } } : {}),
    distribution: files
      .filter((file) => file.edition === edition.id && file.format !== 'part')
      .map(({ path, format, view, contents }) => ({
        '@type': 'DataDownload',
        name: formatName('en', format),
        contentUrl: fullFileAddress(path),
        encodingFormat: mediaType(path),
        contentSize: String(Buffer.byteLength(contents)),
        sha256: sha256(contents),
        inLanguage: (view ? languagesOf(view) : (['zh', 'en'] as const)).map(languageTag),
      })),
  }
  return `${JSON.stringify(dataset, null, 2)}\n`
}
