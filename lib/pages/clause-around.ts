import type { MarkedWords } from '../report/marked-words.ts'
import type { Language } from '../report/vocabulary.ts'

/** After these a sentence may be cut: its clauses end there. The comma in 10,000 ends none. */
const ends = { zh: /(?<=[，；：。])/u, en: /(?<=[,;:.]) / }

/** How much is shown on either side of the marked words, in characters, where whole clauses allow it. */
const room = { zh: 60, en: 220 }

/** Cuts a sentence to the clauses round its marked words, with a mark of each cut. */
export function clauseAround({ before, marked, after }: MarkedWords, language: Language): MarkedWords {
  const gap = language === 'en' ? ' ' : ''
  const near = (text: string, side: -1 | 1) => {
    const clauses = text.split(ends[language])
    const ordered = side === 1 ? clauses : clauses.toReversed()
    let length = 0
    const kept = ordered.filter((clause, index) => {
      length += clause.length
      return index === 0 || length <= room[language]
    })
    return (side === 1 ? kept : kept.toReversed()).join(gap)
  }
  const head = near(before, -1)
  const tail = near(after, 1)
  return {
    before: head === before ? before : `…${head}`,
    marked,
    after: tail === after ? after : `${tail.replace(/[，；：,;:]$/u, '')}…`,
  }
}
