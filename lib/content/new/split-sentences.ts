/** The end of a sentence, with the quotation marks that close round a full stop: 他说：“好。” */
const end = /。[”’》]*|[！？](?![”’）》])/gu
/** What goes on with the sentence behind a quotation that has its own full stop. */
const goesOn = /^[，、；：。的地得等之和与及中里]/u
/** Here it is not certain whether a sentence ends: “加油！”活动 goes on, “加油！”我们 does not. */
const doubtful = /[！？][”’）》]+(?![”’）》，、；：。]|$)/u

/**
 * Parts a paragraph of printed Chinese into its sentences, each of which the site shows on a line of its own. A quotation or
 * a remark in brackets is in one sentence, whatever marks stand in it.
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  // In their place no mark is seen, but for the last one: 他说：“好。”
  const open = paragraph.replaceAll(/“[^“”]*”|（[^（）]*）/gu, (part) => {
    const inner = part.startsWith('“') ? part.slice(0, -1).replace(/。[’》]*$/u, '') : part
    return '－'.repeat(inner.length) + part.slice(inner.length)
  })
  for (const { 0: marks, index } of open.matchAll(end)) {
    const next = index + marks.length
    if (marks.length > 1 && goesOn.test(paragraph.slice(next))) continue
    sentences.push(paragraph.slice(start, next).trim())
    start = next
  }
  const rest = paragraph.slice(start).trim()
  return rest === '' ? sentences : [...sentences, rest]
}

/** Where a paragraph may end a sentence and was not parted: the words there. */
export function doubtfulEnd(paragraph: string): string | undefined {
  const found = doubtful.exec(paragraph)
  return found ? paragraph.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6) : undefined
}
