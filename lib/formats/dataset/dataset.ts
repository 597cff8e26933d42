import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import { languagesOf, languageTag } from '../../report/view.ts'
import { languages } from '../../report/vocabulary.ts'
import { reportName } from '../../words/report-name.ts'
import { string } from '../../words/strings.ts'
import type { FormatFile, MadeFile, Subject } from '../format.ts'
import { downloadsFolder } from '../shared/file-names.ts'
import { inBoth } from '../shared/in-both.ts'
import { isoDay } from '../shared/iso-day.ts'
import { variable } from './variable.ts'

/** What catalogues are told of a file. */
export type DescribedFile = Pick<FormatFile, 'path' | 'format' | 'part' | 'view'> & Omit<MadeFile, 'contents'>

/** What `datasetOf` gives. */
export type DescribedDataset = ReturnType<typeof datasetOf>

/**
 * The data of an edition as a Dataset of schema.org, in both languages, which DCAT harvesters read too: the same wherever
 * it stands. The report is what it is based on: its government made neither the translation nor the data.
 * @param files those of the edition; what is no form of the whole is left out
 */
export function datasetOf(
  { site, edition, date }: Pick<Subject, 'site' | 'edition' | 'date'>,
  files: readonly DescribedFile[],
) {
  const { licence, publisher } = site
  return {
    '@type': 'Dataset' as const,
    '@id': fullFileAddress(datasetPath({ edition })),
    name: inBoth((language) => reportName(site, edition)[language]),
    description: inBoth((language) =>
      [edition.source[language], edition.translation[language]].join(language === 'zh' ? '' : ' '),
    ),
    url: fullAddress('zh', { kind: 'downloads' }),
    inLanguage: languages.map(languageTag),
    temporalCoverage: edition.id,
    spatialCoverage: { '@type': 'Place', name: inBoth((language) => site.city[language]) },
    ...(licence.url ? { license: licence.url } : {}),
    copyrightNotice: inBoth((language) => licence[language]),
    isAccessibleForFree: true,
    isBasedOn: {
      '@type': 'Report',
      '@id': fullAddress('zh', edition.page),
      author: { '@type': 'GovernmentOrganization', name: inBoth((language) => edition.issuer[language]) },
    },
    ...(date ? { dateModified: isoDay(date, site) } : {}),
    ...(publisher
      ? { publisher: { '@type': 'Organization', name: inBoth((language) => publisher[language]) } }
      : {}),
    variableMeasured: edition.targets.map(variable),
    distribution: files.filter(isWhole).map(distribution),
  }
}

/** Where the description of an edition is, below the site. */
export function datasetPath({ edition }: Pick<Subject, 'edition'>): string {
  return `${downloadsFolder(edition)}/dataset.jsonld`
}

function isWhole({ format, part }: DescribedFile): boolean {
  const group = format.download?.group
  return group !== undefined && group !== 'references' && part === undefined
}

function distribution({ path, format, view, size, sha256 }: DescribedFile) {
  const { download, mediaType } = format
  // In this order they take the fewest bytes on the pages that describe them.
  return {
    '@type': 'DataDownload',
    contentUrl: fullFileAddress(path),
    encodingFormat: mediaType,
    contentSize: String(size),
    inLanguage: (view ? languagesOf(view) : languages).map(languageTag),
    sha256,
    ...(download ? { name: inBoth((language) => string(language, download.name)) } : {}),
  }
}
