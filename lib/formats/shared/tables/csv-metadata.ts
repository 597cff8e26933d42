import type { Site } from '../../../report/site.ts'
import { languageTag } from '../../../report/view.ts'
import { reportName } from '../../../words/report-name.ts'
import { string } from '../../../words/strings.ts'
import type { Subject } from '../../format.ts'
import { inBoth } from '../in-both.ts'
import { isoDay } from '../iso-day.ts'
import { jsonText } from '../json-text.ts'
import { columnAbout } from './column-about.ts'
import { type ColumnAbout, listSeparator, type Table } from './table.ts'

/**
 * What a table's CSV holds, for programs: CSVW (W3C, Metadata Vocabulary for Tabular Data, 2015). It stands where they
 * look for it, under the name of the table with `-metadata.json` behind it.
 * @param of the edition of the table; of one that all editions share, any
 */
export function csvMetadata(table: Table, of: Pick<Subject, 'site' | 'edition' | 'date'>): string {
  const { site, edition, date } = of
  const { licence, publisher } = site
  return jsonText({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${table.id}.csv`,
    'dc:title': inBoth((language) =>
      [reportName(site, edition)[language], string(language, table.title)].join(
        language === 'zh' ? '：' : ': ',
      ),
    ),
    'dc:description': inBoth((language) =>
      [edition.source[language], edition.translation[language]].join(language === 'zh' ? '' : ' '),
    ),
    ...(licence.url ? { 'dc:license': { '@id': licence.url } } : {}),
    'dc:rights': inBoth((language) => licence[language]),
    ...(publisher ? { 'dc:publisher': inBoth((language) => publisher[language]) } : {}),
    ...(date ? { 'dc:modified': { '@value': isoDay(date, site), '@type': 'xsd:date' } } : {}),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: table.open(of).columns.map((column) => described(column, site)),
      primaryKey: table.key,
    },
  })
}

function described(column: ColumnAbout, site: Site) {
  const { name, type, language, values, isList, isRequired } = column
  return {
    name,
    titles: name,
    'dc:description': inBoth((said) => columnAbout(column, site, said)),
    datatype: values ? { base: type, format: `^(?:${values.join('|')})$` } : type,
    ...(language ? { lang: languageTag(language) } : {}),
    ...(isList ? { separator: listSeparator } : {}),
    ...(isRequired ? { required: true } : {}),
  }
}
