import type { Bilingual } from '../report/schema.ts'
import type { Query } from './analyze.ts'
import { type Figure, findFigures } from './find-figures.ts'
import { findNumbers } from './find-numbers.ts'
import { fold } from './fold.ts'
import type { Corpus } from './open-corpus.ts'
import type { AbsentFigure, SearchResult } from './types.ts'

/**
 * The figures of a query that the sentence of the first result does not have in either language, however they are
 * written; without a result, those that the edition does not have.
 */
export function findAbsent(query: Query, first: SearchResult | undefined, corpus: Corpus): AbsentFigure[] {
  const text = first?.sentence?.text ?? first?.title
  const said = new Set([...numbersIn(text?.zh ?? '', corpus), ...numbersIn(text?.en ?? '', corpus)])
  const everywhere = corpus.entries.flatMap(({ data }) => data.sentences.flatMap(([, zh, en]) => [zh, en]))
  return query.figures.flatMap((figure): AbsentFigure[] => {
    if (said.has(figure.key)) return []
    const elsewhere = everywhere.some((words) => numbersIn(words, corpus).includes(figure.key))
    if (!text && elsewhere) return []
    const instead = text && { zh: nearest(figure, text.zh, corpus), en: nearest(figure, text.en, corpus) }
    return [
      {
        figure: query.typed(figure.start, figure.end),
        elsewhere,
        instead: instead?.zh && instead.en ? instead : undefined,
      },
    ]
  })
}

function numbersIn(text: string, { simplified }: Corpus): string[] {
  return findNumbers(fold(text, simplified).text).map(({ key }) => key)
}

/** The figure that a text has of the same unit, or of the same kind, whichever is nearest in size. */
function nearest(figure: Figure, original: string, { simplified }: Corpus): string {
  const { text, offsets } = fold(original, simplified)
  const isShare = (one: Figure) => one.unit === '%'
  const figures = findFigures(text).filter((one) => isShare(one) === isShare(figure))
  const same = figures.filter(({ unit }) => unit === figure.unit)
  const ratio = ({ key }: Figure) => Math.abs(Math.log(valueOf(key) / valueOf(figure.key)))
  const [best] = (same.length > 0 ? same : figures).sort((a, b) => ratio(a) - ratio(b))
  return best ? original.slice(offsets[best.start], offsets[best.end]) : ''
}

function valueOf(key: string): number {
  return Number(key.slice(1).replace('%', '')) || 1
}
