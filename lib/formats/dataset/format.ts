import type { Edition } from '../../report/edition.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import { languagesOf, languageTag } from '../../report/view.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import { reportName } from '../../words/report-name.ts'
import { string } from '../../words/strings.ts'
import type { Format, FormatFile, Subject } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { isoDay } from '../shared/iso-day.ts'
import { jsonText } from '../shared/json-text.ts'

/** The files of an edition, described for catalogues. */
export const dataset = {
  id: 'dataset',
  mediaType: 'application/ld+json',
  ending: 'jsonld',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => pathOf(edition),
  contents: datasetText,
  download: {
    name: 'downloads.name.dataset',
    saveAs: ({ edition }) => saveName('jsonld', edition.id),
    group: 'data',
  },
} as const satisfies Format

function pathOf(edition: Edition): string {
  return `${downloadsFolder(edition)}/dataset.jsonld`
}

/** The data of an edition described for catalogues: a schema.org Dataset in JSON-LD, which DCAT harvesters read too. */
export async function datasetText(
  { site, edition, date }: Pick<Subject, 'site' | 'edition' | 'date'>,
  files: readonly FormatFile[],
): Promise<string> {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': fullFileAddress(pathOf(edition)),
    name: inBoth((language) => reportName(site, edition)[language]),
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
    distribution: await Promise.all(files.flatMap((file) => distributionOf(file))),
  }
  return jsonText(dataset)
}

/** A file as readers can have it; nothing for one that is not offered to them. */
function distributionOf({ path, format, view, make }: FormatFile) {
  const { download, mediaType } = format
  if (!download?.group) return []
  return make().then(({ size, sha256 }) => ({
    '@type': 'DataDownload',
    name: string('en', download.name),
    contentUrl: fullFileAddress(path),
    encodingFormat: mediaType,
    contentSize: String(size),
    sha256,
    inLanguage: (view ? languagesOf(view) : languages).map(languageTag),
  }))
}

/** The same in both languages, as JSON-LD tells them apart. */
function inBoth(words: (language: Language) => string) {
  return languages.map((language) => ({ '@language': languageTag(language), '@value': words(language) }))
}
