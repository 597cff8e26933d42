import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import { type Edition, type Language, languages, type Site } from '../../report/types.ts'
import { languagesOf, languageTag } from '../../report/view.ts'
import { string } from '../../words/strings.ts'
import { sha256 } from '../edition-text.ts'
import { downloadsFolder } from '../file-names.ts'
import { isoDay } from '../iso-day.ts'
import { mediaType } from '../media-types.ts'
import type { Making, TakeAwayFile } from '../take-away-file.ts'
import { formatName } from './format-name.ts'

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
    name: inBoth((language) =>
      string(language, 'home.heading', { year: edition.id, title: edition.title[language] }),
    ),
    description: inBoth((language) =>
      [edition.source[language], edition.translation[language]].join(language === 'zh' ? '' : ' '),
    ),
    url: fullAddress('zh', { kind: 'downloads' }),
    inLanguage: languages.map(languageTag),
    temporalCoverage: edition.id,
    spatialCoverage: { '@type': 'Place', name: inBoth((language) => string(language, 'copy.place')) },
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
        inLanguage: (view ? languagesOf(view) : languages).map(languageTag),
      })),
  }
  return `${JSON.stringify(dataset, null, 2)}\n`
}

/** The same in both languages, as JSON-LD tells them apart. */
function inBoth(words: (language: Language) => string) {
  return languages.map((language) => ({ '@language': languageTag(language), '@value': words(language) }))
}
