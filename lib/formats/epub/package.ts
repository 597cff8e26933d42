import { createHash } from 'node:crypto'
import { x } from 'xastscript'
import { languagesOf, languageTag } from '../../report/view.ts'
import { joinWords } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { xml } from '../shared/xml.ts'
import type { EpubPage } from './xhtml.ts'

/** Where a reading system finds the package. */
export const containerXml = xml(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
)

/** What the package says of this copy. */
export interface Copy {
  /** What ids of the site are made from. */
  stem: string
  /** The moment in which it last changed, which every EPUB must say. */
  modified: string
  /** The day of that, as far as it is known. */
  day: string | undefined
  publisher: string | undefined
  /** What makes the book accessible, and how that was checked, in words. */
  accessibility: string
  /** Who checked it: the site itself. */
  evaluator: string
}

/** The name of the cover. */
export const coverFile = 'cover.png'

/** What books of this format were checked by, as EPUB Accessibility 1.1 wants it said; tests hold what a program can. */
const standard = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'

/** What makes a book accessible, in the words of schema.org. */
const features = [
  'alternativeText',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
]

/** The package document (EPUB 3.3): what the book is, its files and their order. */
export function packageXml(book: Book, pages: EpubPage[], copy: Copy): string {
  const meta = (property: string, value: string) => x('meta', { property }, value)
  const item = (id: string, href: string, type: string, properties: string) =>
    x('item', { id, href, 'media-type': type, ...(properties ? { properties } : {}) })
  return xml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': book.language,
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'id' }, identifier(book, copy)),
          x('dc:title', book.name),
          ...languagesOf(book.view).map((language) => x('dc:language', languageTag(language))),
          x('dc:creator', joinWords(book.issuer)),
          ...(copy.publisher ? [x('dc:publisher', copy.publisher)] : []),
          ...(copy.day ? [x('dc:date', copy.day)] : []),
          ...book.keywords.map((keyword) => x('dc:subject', keyword)),
          x('dc:rights', joinWords(book.colophon.licence)),
          ...(book.address ? [x('dc:source', book.address)] : []),
          meta('dcterms:modified', copy.modified),
          meta('schema:accessMode', 'textual'),
          meta('schema:accessMode', 'visual'),
          meta('schema:accessModeSufficient', 'textual'),
          ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
          meta('schema:accessibilityHazard', 'none'),
          meta('schema:accessibilitySummary', copy.accessibility),
          x('meta', { property: 'dcterms:conformsTo', id: 'standard' }, standard),
          x('meta', { property: 'a11y:certifiedBy', refines: '#standard' }, copy.evaluator),
        ]),
        x('manifest', [
          item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
          item('style', 'style.css', 'text/css', ''),
          item('cover', coverFile, 'image/png', 'cover-image'),
          ...pages.map(({ file, pictures }) =>
            item(idOf(file), file, 'application/xhtml+xml', pictures ? 'svg' : ''),
          ),
        ]),
        x('spine', [
          ...pages.slice(0, 1).map(({ file }) => x('itemref', { idref: idOf(file) })),
          x('itemref', { idref: 'nav' }),
          ...pages.slice(1).map(({ file }) => x('itemref', { idref: idOf(file) })),
        ]),
      ],
    ),
  )
}

/** The same for every copy of one edition in one view of a site: a name-based UUID (RFC 9562, version 8). */
function identifier({ year, view }: Book, { stem }: Copy): string {
  const hash = createHash('sha256').update(`${stem}/${year}/${view}`).digest('hex')
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`]
  return `urn:uuid:${[...groups, hash.slice(20, 32)].join('-')}`
}

function idOf(file: string): string {
  return file.replace('.xhtml', '')
}
