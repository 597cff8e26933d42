import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@pdfme/pdf-lib'

/**
 * Tags the first cell of each row of a table's body as the header of its row (ISO 32000-1, 14.8.4.3.4), which the compiler
 * does for columns alone. The cells after it name no headers then: by its scope each header counts for its row or column.
 */
export function nameRowHeaders(pdf: PDFDocument): void {
  const elements = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  for (const body of elements.filter((object) => object instanceof PDFDict && isTagged(object, 'TBody'))) {
    for (const row of childrenOf(body as PDFDict)) {
      const [first, ...rest] = childrenOf(row)
      first?.set(PDFName.of('S'), PDFName.of('TH'))
      if (first) attributesOf(first)?.set(PDFName.of('Scope'), PDFName.of('Row'))
      for (const cell of rest) attributesOf(cell)?.delete(PDFName.of('Headers'))
    }
  }
}

function isTagged(element: PDFDict, role: string): boolean {
  return element.get(PDFName.of('S')) === PDFName.of(role)
}

function childrenOf(element: PDFDict): PDFDict[] {
  return dictsIn(element, 'K')
}

/** What an element says of itself as part of a table. */
function attributesOf(element: PDFDict): PDFDict | undefined {
  return dictsIn(element, 'A').find((of) => of.get(PDFName.of('O')) === PDFName.of('Table'))
}

function dictsIn(element: PDFDict, name: string): PDFDict[] {
  const list = element.lookup(PDFName.of(name))
  const items = list instanceof PDFArray ? list.asArray() : [list]
  return items.map((item) => element.context.lookup(item)).filter((item) => item instanceof PDFDict)
}
