import { Document, type FileChild, Footer, Header, Packer, PageNumber, type Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { languagesOf, languageTag, type View } from '../../../report/view.ts'
import type { Words } from '../../../words/words.ts'
import type { Colophon } from '../colophon.ts'
import { zip } from '../zip.ts'
import { coreXml, type DocumentProperties, fontTableXml, settingsXml } from './document-parts.ts'
import { type Look, paper, twips } from './look.ts'
import { paragraph, said, tab } from './words.ts'

/** A document of Word. */
export interface WordDocument extends Omit<DocumentProperties, 'languages'> {
  view: View
  margins: Look['margins']
  /** How far head and foot are from the edge of the paper, in millimetres. */
  edge: number
  /** What stands at the head of each page, if anything does. */
  head?: Paragraph[]
  /** Its styles (`stylesOf`). */
  styles: string
  /** What stands at the foot of each page, before the day of the last change. */
  running: Words
  colophon: Pick<Colophon, 'changed'>
  /** Whether its first page is a title page, which has no foot. */
  hasTitlePage: boolean
  children: FileChild[]
}

/** A document as a file (ECMA-376); the same content gives the same bytes. */
export async function wordBytes(document: WordDocument): Promise<Uint8Array> {
  const { view, styles, head, hasTitlePage, children } = document
  const packed = await Packer.toBuffer(
    new Document({
      externalStyles: styles,
      sections: [
        {
          properties: { titlePage: hasTitlePage, page: pageOf(document) },
          ...(head ? { headers: { default: new Header({ children: head }) } } : {}),
          footers: {
            default: footer(document),
            // Where a title page has none, some programs draw the rule of one.
            ...(hasTitlePage ? { first: new Footer({ children: [paragraph('Normal', [])] }) } : {}),
          },
          children,
        },
      ],
    }),
    false,
    [
      {
        path: 'docProps/core.xml',
        data: coreXml({
          ...document,
          languages: languagesOf(view).map(languageTag),
        }),
      },
      { path: 'word/settings.xml', data: settingsXml },
      { path: 'word/fontTable.xml', data: fontTableXml },
      { path: 'word/styles.xml', data: styles },
    ],
  )
  return zip(withOwnIds(unzipSync(packed)))
}

function pageOf({ margins, edge }: WordDocument) {
  const { left, right, top, bottom } = margins
  const space = twips(edge)
  return {
    size: { width: twips(paper.width), height: twips(paper.height) },
    margin: {
      ...{ left: twips(left), right: twips(right), top: twips(top), bottom: twips(bottom) },
      ...{ header: space, footer: space },
    },
  }
}

/** Each language on a line of its own, the number of the page on the last. */
function footer({ view, running, colophon }: WordDocument): Footer {
  const number = [tab(), new TextRun({ children: [PageNumber.CURRENT] })]
  return new Footer({
    children: languagesOf(view).map((language, index, all) => {
      const line = said(`${running[language]} · ${colophon.changed[language]}`, language)
      return paragraph('Footer', index === all.length - 1 ? [...line, ...number] : line)
    }),
  })
}

const body = 'word/document.xml'
const relations = 'word/_rels/document.xml.rels'

/** The library draws the ids of links at random and counts places through all documents: here each counts its own. */
function withOwnIds(files: Record<string, Uint8Array>): Record<string, string | Uint8Array> {
  const links = new Map<string, string>()
  const places = new Map<string, string>()
  const own = (ids: Map<string, string>, id: string, stem = '') => {
    const known = ids.get(id) ?? `${stem}${ids.size + 1}`
    ids.set(id, known)
    return known
  }
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const document = text(body)
    .replaceAll(/(?<=<w:hyperlink [^>]*r:id=")[^"]+/g, (id) => own(links, id, 'link'))
    .replaceAll(/(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+/g, (id) => own(places, id))
  const related = text(relations).replaceAll(/(?<= Id=")[^"]+/g, (id) => links.get(id) ?? id)
  return { ...files, [body]: document, [relations]: related }
}
