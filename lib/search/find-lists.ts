import type { Query } from './analyze.ts'
import type { SearchResult } from './answer.ts'
import type { Corpus } from './open-corpus.ts'
import { covers, type Stretch, stretchesOf } from './stretches-of.ts'

/** Words about the report and the site themselves. */
const frame =
  /报告|文中|文里|网站|本站|这份|一份|提到|提及|出现|列出|列了|点名|一共|总共|共有|全部|所有|区|\b(?:districts?|areas?|reports?|sites?|websites?|pages?|mentioned|mentions?|named|listed|lists?|total|altogether|being|contains?|included?)\b/gu

/**
 * The lists that answer a question about the whole report: nothing of the query is left beside words of the list and
 * words that ask. Of several, the one of which the query has most.
 * @param all the lists of the edition, or its concerns
 * @param together whether several may answer it where none does alone, as a situation and a district do
 */
export function findLists(
  { text, cells, figures }: Query,
  all: Corpus['lists'],
  edition: string,
  together = false,
): SearchResult[] {
  if (figures.length > 0) return []
  const within = (places: Stretch[]) => cells.map((cell) => covers(places, cell))
  const framed = within(stretchesOf(frame, text))
  const covered = all.map(({ folded }) => within(folded.flatMap((word) => placesOf(word, text))))
  const isWhole = (own: readonly boolean[]) =>
    cells.every(({ cost }, cell) => cost === 0 || framed[cell] || own[cell])
  const sizes = covered.map((own) => own.filter(Boolean).length)
  const alone = sizes.map((size, list) => (isWhole(covered[list] ?? []) ? size : 0))
  const most = Math.max(...alone)
  const found =
    most > 0
      ? alone.map((size) => size === most)
      : sizes.map(
          (size) => size > 0 && together && isWhole(cells.map((_, cell) => covered.some((own) => own[cell]))),
        )
  return all
    .filter((_, index) => found[index])
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
export function placesOf(word: string, text: string): Stretch[] {
  // Few of the many words stand there: for the others no pattern is made.
  if (!text.includes(word)) return []
  const isHan = /\p{Script=Han}/u.test(word)
  const pattern = isHan ? escaped(word) : `(?<![a-z0-9])${escaped(word)}(?:e?s)?(?![a-z0-9])`
  return stretchesOf(new RegExp(pattern, 'gu'), text)
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
