import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { languageTag } from '../../report/view.ts'
import { languages } from '../../report/vocabulary.ts'
import type { Book } from '../shared/book/book.ts'

/**
 * What a book is about and what may be done with it, as a description in RDF for the metadata of a file (XMP,
 * ISO 16684-1, 8.4 Dublin Core and 8.7 Rights Management): its keywords, its licence in the book's languages, and where
 * that has one its address.
 */
export function rightsXmp({ keywords, colophon: { licence, licenceUrl } }: Book): string {
  const inAll = languages.flatMap((language) => {
    const said = licence[language]
    return said === undefined ? [] : [x('rdf:li', { 'xml:lang': languageTag(language) }, said)]
  })
  const [first = ''] = Object.values(licence)
  return toXml(
    x(
      'rdf:Description',
      {
        'rdf:about': '',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
      },
      [
        x('dc:subject', [
          x(
            'rdf:Bag',
            keywords.map((keyword) => x('rdf:li', keyword)),
          ),
        ]),
        x('dc:rights', [x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, first), ...inAll])]),
        ...(licenceUrl ? [x('xmpRights:WebStatement', licenceUrl)] : []),
      ],
    ),
  )
}
