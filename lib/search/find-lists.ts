import type { Query } from './analyze.ts'
import type { SearchResult } from './answer.ts'
import type { Corpus } from './open-corpus.ts'

/** Words about the report and the site themselves. */
const frame =
  /报告|文中|文里|网站|本站|这份|一份|提到|提及|出现|列出|列了|点名|一共|总共|共有|全部|所有|区|\b(?:districts?|areas?|reports?|sites?|websites?|pages?|mentioned|mentions?|named|listed|lists?|total|altogether|being|contains?|included?)\b/gu

/**
 * The lists that answer a question about the whole report: nothing of the query is left beside words of the list and
 * words that ask. Of several, the one of which the query has most.
 * @param all the lists of the edition, or its concerns
 */
export function findLists(
  { text, cells, figures }: Query,
  all: Corpus['lists'],
  edition: string,
): SearchResult[] {
  if (figures.length > 0) return []
  const framing = [...text.matchAll(frame)].map(({ 0: word, index }) => [index, index + word.length] as const)
  const sizes = all.map(({ folded }) => {
    const covered = cells.map(() => false)
    for (const [start, end] of folded.flatMap((word) => placesOf(word, text))) {
      for (const [index, cell] of cells.entries()) covered[index] ||= start <= cell.start && cell.end <= end
    }
    const whole = cells.every(
      ({ cost, start, end }, index) =>
        cost === 0 || covered[index] || framing.some(([from, to]) => from <= start && end <= to),
    )
    return whole ? covered.filter(Boolean).length : 0
  })
  const most = Math.max(...sizes, 0)
  return all
    .filter((_, index) => most > 0 && sizes[index] === most)
    .map(({ id, path, title }) => ({
      id,
      kind: 'list',
      number: '',
      segment: id,
      title,
      edition,
      path,
      titleMarks: { zh: [], en: [] },
      sentence: undefined,
      foundBy: text,
    }))
}

/** Where a word stands: a Chinese one anywhere, an English one as whole words, also in the plural. */
export function placesOf(word: string, text: string): [start: number, end: number][] {
  // Few of the many words stand there: for the others no pattern is made.
  if (!text.includes(word)) return []
  const isHan = /\p{Script=Han}/u.test(word)
  const pattern = isHan ? escaped(word) : `(?<![a-z0-9])${escaped(word)}(?:e?s)?(?![a-z0-9])`
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ])
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
