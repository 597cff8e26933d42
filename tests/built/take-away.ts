import { readFileSync } from 'node:fs'
import { parseXml, type XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { bookOf } from '../../lib/book/book.ts'
import { flatChapters } from '../../lib/book/chapters.ts'
import { loadSite } from '../../lib/content/load-site.ts'
import type { Site } from '../../lib/content/types.ts'
import { languagesOf, type View } from '../../lib/url/view.ts'

/** The content that was built, for comparison with the files. */
export async function builtContent(): Promise<Site> {
  const { site } = await loadSite('content')
  if (!site) throw new Error('the content does not load')
  return site
}

/** Every title and sentence that a book of a view holds, in reading order, without white space. */
export function wordsOfBook(site: Site, view: View): string[] {
  const [edition] = site.editions
  if (!edition) throw new Error('there is no edition')
  const { chapters } = bookOf(site, edition, view, { date: undefined })
  return flatChapters(chapters).flatMap(({ title, sentences }) =>
    [title, ...sentences.map(({ text }) => text)].flatMap((words) =>
      languagesOf(view).map((language) => compact(words[language] ?? '')),
    ),
  )
}

/** The first of some texts that do not follow each other in a text; undefined when all do. */
export function firstMissing(text: string, wanted: string[]): string | undefined {
  const all = compact(text)
  let from = 0
  return wanted.find((words) => {
    const at = all.indexOf(words, from)
    from = at + words.length
    return at < 0
  })
}

/** Without white space, which every format breaks in its own way. */
export function compact(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** An open PDF. */
export function openPdf(path: string) {
  return getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: false, verbosity: 0 })
    .promise
}

/** The text of a PDF without what its tags call artifacts, such as the foot of a page. */
export async function pdfText(pdf: Awaited<ReturnType<typeof openPdf>>): Promise<string> {
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: boolean[] = []
    let text = ''
    for (const item of items) {
      if ('str' in item) text += open.includes(true) ? '' : item.str
      else if (item.type === 'endMarkedContent') open.pop()
      else open.push('tag' in item && item.tag === 'Artifact')
    }
    return text
  })
  return (await Promise.all(pages)).join('')
}

/** The files of an EPUB by their paths, in their order. */
export function openEpub(path: string): Record<string, string> {
  const files = unzipSync(new Uint8Array(readFileSync(path)))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** Every element of a well-formed XML text with this name. */
export function elements(xml: string, name: string): XmlElement[] {
  const { root } = parseXml(xml)
  return root ? inside(root, name) : []
}

/** Every element inside another with this name, itself too. */
export function inside(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => (isElement(child) ? inside(child, name) : []))
  return element.name === name ? [element, ...below] : below
}

/** The words of an element without the numbers of sentences. */
export function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      child instanceof XmlText ? child.text : isElement(child) && child.name !== 'sup' ? wordsOf(child) : '',
    )
    .join('')
}

function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element'
}
