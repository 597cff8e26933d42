import { readFileSync } from 'node:fs'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs'

/** An element of the structure that screen readers walk. */
export interface PdfNode {
  /** `H1`, `P`, `Figure`. */
  role: string
  alt: string | undefined
  /** The words inside it, deeper ones too. */
  text: string
  /** The ids of the marked content right inside it. */
  contents: string[]
  /** The elements round it on its page, the innermost last. */
  parents: PdfNode[]
}

/** Letters that stand together on a page. */
interface Run {
  text: string
  /** The marked content it is in. */
  id: string
  /** Whether it is decoration, such as the foot of a page. */
  artifact: boolean
  /** Whether a new line begins with it. */
  newLine: boolean
  /** Where it begins, in points from the left. */
  left: number
  /** What the page calls its typeface: see `faceOf`. */
  font: string
}

// PDF.js reads the addresses of links with it, which Node.js 20.9 does not have yet.
URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null)

/** An open PDF, from its path or its bytes. */
export function openPdf(source: string | Uint8Array): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(typeof source === 'string' ? readFileSync(source) : source)
  return getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise
}

/** Its pages. */
export function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
}

/** The runs of a page in reading order. */
export function runsOf(page: PDFPageProxy): Promise<Run[]> {
  return once(runs, page, readRuns)
}

/** Taking a page apart takes long, and several tests ask for the same. */
const runs = new WeakMap<PDFPageProxy, Promise<Run[]>>()
const nodes = new WeakMap<PDFPageProxy, Promise<PdfNode[]>>()
const drawn = new WeakMap<PDFPageProxy, Promise<unknown>>()

function once<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, read: (key: Key) => Value) {
  const value = known.get(key) ?? read(key)
  known.set(key, value)
  return value
}

async function readRuns(page: PDFPageProxy): Promise<Run[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const open: { id: string; artifact: boolean }[] = []
  return items.flatMap((item) => {
    if ('str' in item) {
      const id = open.findLast((content) => content.id !== '')?.id ?? ''
      return [
        {
          text: item.str,
          id,
          artifact: open.some(({ artifact }) => artifact),
          newLine: item.hasEOL,
          left: item.transform[4],
          font: item.fontName,
        },
      ]
    }
    if (item.type === 'endMarkedContent') open.pop()
    else open.push({ id: item.id ?? '', artifact: 'tag' in item && item.tag === 'Artifact' })
    return []
  })
}

/** The text of each page without what its tags call artifacts. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages = await Promise.all((await pagesOf(pdf)).map(runsOf))
  return pages.map((runs) => runs.map(({ text, artifact }) => (artifact ? '' : text)).join(''))
}

/** The cut of a typeface, by what the page calls it: `LibertinusSerif-Semibold`. */
export async function faceOf(page: PDFPageProxy, font: string): Promise<string> {
  await once(drawn, page, () => page.getOperatorList())
  return page.commonObjs.get(font).name.replace(/^[A-Z]{6}\+/, '')
}

/** The lines of a page; each column has its own. */
export async function linesOf(page: PDFPageProxy): Promise<string[]> {
  const lines = ['']
  let reached = 0
  for (const { text, newLine, left } of await runsOf(page)) {
    if (newLine || left < reached) lines.push('')
    lines[lines.length - 1] += text
    reached = left
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** Every element of the structure, page by page, in reading order. */
export async function nodesOf(pdf: PDFDocumentProxy): Promise<PdfNode[]> {
  const pages = await pagesOf(pdf)
  return (await Promise.all(pages.map((page) => once(nodes, page, readNodes)))).flat()
}

interface Content {
  type: string
  id: string
}
interface Node {
  role: string
  alt?: string
  children: (Node | Content)[]
}

async function readNodes(page: PDFPageProxy): Promise<PdfNode[]> {
  const runs = await runsOf(page)
  const tree = (await page.getStructTree()) as Node | null
  return tree ? nodesIn(tree, []) : []

  function nodesIn({ role, alt, children }: Node, parents: PdfNode[]): PdfNode[] {
    const contents = children.flatMap((child) =>
      'id' in child && child.type === 'content' ? [child.id] : [],
    )
    const node = { role, alt, text: '', contents, parents }
    const below = children.flatMap((child) => ('role' in child ? nodesIn(child, [...parents, node]) : []))
    const within = new Set([...contents, ...below.flatMap((one) => one.contents)])
    node.text = runs.map((run) => (within.has(run.id) ? run.text : '')).join('')
    return [node, ...below]
  }
}
