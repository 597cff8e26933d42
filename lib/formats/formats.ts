import { areaPdf } from './area-pdf/format.ts'
import { bibtexFormat } from './bibtex/format.ts'
import { bibtexReferences } from './bibtex-references/format.ts'
import { card } from './card/format.ts'
import { checklistCsv } from './checklist-csv/format.ts'
import { concernsCsv } from './concerns-csv/format.ts'
import { cslJson } from './csl-json/format.ts'
import { cslReferences } from './csl-references/format.ts'
import { csvw } from './csvw/format.ts'
import { dataset } from './dataset/format.ts'
import { docx } from './docx/format.ts'
import type { Download } from './download.ts'
import { epub } from './epub/format.ts'
import { feed } from './feed/format.ts'
import type { Format } from './format.ts'
import { llms } from './llms/format.ts'
import { llmsFull } from './llms-full/format.ts'
import { manifest } from './manifest/format.ts'
import { markdown } from './markdown/format.ts'
import { oembed } from './oembed/format.ts'
import { opensearch } from './opensearch/format.ts'
import { partDocx } from './part-docx/format.ts'
import { partJson } from './part-json/format.ts'
import { partMarkdown } from './part-markdown/format.ts'
import { partSchemaFormat } from './part-schema/format.ts'
import { pdf } from './pdf/format.ts'
import { placesCsv } from './places-csv/format.ts'
import { plain } from './plain-text/format.ts'
import { poster } from './poster/format.ts'
import { projectsCsv } from './projects-csv/format.ts'
import { qr } from './qr/format.ts'
import { reportJsonFormat } from './report-json/format.ts'
import { reportSchemaFormat } from './report-schema/format.ts'
import { risFormat } from './ris/format.ts'
import { risReferences } from './ris-references/format.ts'
import { robots } from './robots/format.ts'
import { sentencesFormat } from './sentences-json/format.ts'
import { sentencesSchemaFormat } from './sentences-schema/format.ts'
import { sitemap } from './sitemap/format.ts'
import { sums } from './sums/format.ts'
import { targetsCsv } from './targets-csv/format.ts'
import { tbx } from './tbx/format.ts'
import { termsCsv } from './terms-csv/format.ts'
import { termsCsvw } from './terms-csvw/format.ts'
import { text } from './text/format.ts'
import { tmx } from './tmx/format.ts'
import { xlsx } from './xlsx/format.ts'

/** Every format, in the order in which lists offer them; the last ones of an edition and of the site list those before. */
export const formats = [
  pdf,
  epub,
  docx,
  areaPdf,
  reportJsonFormat,
  targetsCsv,
  projectsCsv,
  concernsCsv,
  placesCsv,
  checklistCsv,
  xlsx,
  csvw,
  sentencesFormat,
  tmx,
  markdown,
  plain,
  text,
  risReferences,
  bibtexReferences,
  cslReferences,
  partDocx,
  partJson,
  partMarkdown,
  risFormat,
  bibtexFormat,
  cslJson,
  qr,
  oembed,
  card,
  poster,
  dataset,
  sums,
  termsCsv,
  termsCsvw,
  tbx,
  reportSchemaFormat,
  partSchemaFormat,
  sentencesSchemaFormat,
  llmsFull,
  feed,
  manifest,
  opensearch,
  robots,
  sitemap,
  llms,
] as const satisfies readonly Format[]

/** The id of a format of the table. */
export type FormatId = (typeof formats)[number]['id']

/** What only the page of its part offers: whether there is one for each view, and what it is called there. */
export const formatsOfParts = formats.flatMap((format: Format & { id: FormatId }) => {
  const { id, of, in: languagesApart, download } = format
  if (of !== 'part' || !download || download.group) return []
  return [{ id, isInViews: languagesApart !== 'both', name: download.shortName ?? download.name }]
})

/** How lists offer a format; undefined for one that readers are not offered. */
export function downloadOf(id: FormatId): Omit<Download<never>, 'saveAs'> | undefined {
  const format: Format | undefined = formats.find((one) => one.id === id)
  return format?.download
}
