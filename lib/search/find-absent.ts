import type { Query } from './analyze.ts'
import type { AbsentFigure, SearchResult } from './answer.ts'
import { type Figure, findFigures } from './find-figures.ts'
import { findNumbers } from './find-numbers.ts'
import { fold } from './fold.ts'
import { merged } from './merge-ranges.ts'
import type { Corpus } from './open-corpus.ts'
import type { Range } from './types.ts'

/**
 * The figures of a query that the sentence of the first result does not have in either language, however they are
 * written; without a result, those that the edition does not have. What the sentence has in their place is marked in it.
 */
export function findAbsent(query: Query, first: SearchResult | undefined, corpus: Corpus): AbsentFigure[] {
  const text = first?.sentence?.text ?? first?.title
  const said = new Set([...numbersIn(text?.zh ?? '', corpus), ...numbersIn(text?.en ?? '', corpus)])
  const everywhere = corpus.entries.flatMap(({ data }) => data.sentences.flatMap(([, zh, en]) => [zh, en]))
  return query.figures.flatMap(({ key, start, end, unit }): AbsentFigure[] => {
    if (said.has(key)) return []
    const elsewhere = everywhere.some((words) => numbersIn(words, corpus).includes(key))
    if (!text && elsewhere) return []
    const zh = text && nearest({ key, unit }, text.zh, corpus)
    const en = text && nearest({ key, unit }, text.en, corpus)
    const instead = zh && en ? { zh: text.zh.slice(...zh), en: text.en.slice(...en) } : undefined
    const marks = first?.sentence?.marks
    if (zh && en && marks) {
      marks.zh = merged([...marks.zh, zh])
      marks.en = merged([...marks.en, en])
    }
    return [{ figure: query.typed(start, end), elsewhere, instead }]
  })
}

function numbersIn(text: string, { simplified }: Corpus): string[] {
  return findNumbers(fold(text, simplified).text).map(({ key }) => key)
}

/** Where the figure of the same unit stands in a text, or of the same kind, whichever is nearest in size. */
function nearest(
  asked: Pick<Figure, 'key' | 'unit'>,
  original: string,
  { simplified }: Corpus,
): Range | undefined {
  const { text, offsets } = fold(original, simplified)
  const isShare = ({ unit }: Pick<Figure, 'unit'>) => unit === '%'
  const figures = findFigures(text).filter((one) => isShare(one) === isShare(asked))
  const same = figures.filter(({ unit }) => unit === asked.unit)
  const ratio = ({ key }: Figure) => Math.abs(Math.log(amountOf(key) / amountOf(asked.key)))
  const [best] = (same.length > 0 ? same : figures).sort((a, b) => ratio(a) - ratio(b))
  return best && [offsets[best.start] ?? 0, offsets[best.end] ?? original.length]
}

function amountOf(key: string): number {
  return Number(key.slice(1).replace('%', '')) || 1
}
