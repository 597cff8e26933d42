import type { Atom, Query } from './analyze.ts'
import { isAsked } from './cells-of.ts'
import { expandAtom, expandPinyin, type Meaning } from './expand-atom.ts'
import { literalIn } from './literal-in.ts'
import type { Corpus } from './open-corpus.ts'
import { weighKeys } from './weigh-keys.ts'

/** How well an entry answers a query. */
export interface Score {
  /** Its place in the corpus. */
  entry: number
  /** 2: it holds the query letter by letter; 1: but for spaces and punctuation; 0: it holds words of it. */
  literal: 0 | 1 | 2
  points: number
  /** How much of the query it covers, up to 1. */
  coverage: number
  /** Whether it has something of the query that hardly any other entry has. */
  strong: boolean
  /** The keys by which it was found, with the stretch of the query that each stands for, and how sure that is, up to 1. */
  keys: Map<string, Pick<Atom, 'start' | 'end'> & { quality: number }>
}

type Clue = { atom: Pick<Atom, 'cells' | 'start' | 'end'>; meanings: Meaning[] }

/** Scores every entry that has anything of the query. */
export function scoreEntries(query: Query, corpus: Corpus, hanFirst: boolean): Score[] {
  const clues = cluesOf(query, corpus)
  return corpus.entries.flatMap((_, entry) => {
    const score = scoreEntry(entry, query, clues, corpus, hanFirst)
    return score.points > 0 || score.literal > 0 ? [score] : []
  })
}

/** What each atom may mean, and Latin words as pinyin: all together, and each that is not known by itself. */
function cluesOf(query: Query, corpus: Corpus): Clue[] {
  const clues: Clue[] = query.atoms.map((atom) => ({ atom, meanings: expandAtom(atom, query, corpus) }))
  const words = query.atoms.filter((atom) => atom.kind === 'word' && /^[a-z]+$/.test(atom.text))
  const single = words.filter((word) => word.end - word.start === word.text.length)
  const strange = single.filter((word) => !corpus.words.has(word.text) && isAsked(word, query))
  const together = single.length < 9 ? [single] : []
  const apart = single.length > 1 && strange.length < 5 ? strange.map((word) => [word]) : []
  for (const typed of [...together, ...apart]) {
    const cells = typed.flatMap((word) => word.cells)
    const atom = { cells, start: typed[0]?.start ?? 0, end: typed.at(-1)?.end ?? 0 }
    clues.push({ atom, meanings: expandPinyin(typed, corpus) })
  }
  return clues
}

function scoreEntry(entry: number, query: Query, clues: Clue[], corpus: Corpus, hanFirst: boolean): Score {
  const keys: Score['keys'] = new Map()
  const covered = query.cells.map(() => 0)
  let points = 0
  let strong = false
  for (const { atom, meanings } of clues) {
    const asked = isAsked(atom, query)
    let best = 0
    for (const { keys: all, quality } of meanings) {
      const { worth, telling, strong: rare } = weighKeys(all, entry, corpus)
      if (worth === 0) continue
      best = Math.max(best, quality * worth)
      strong ||= asked && rare && quality === 1
      if (asked) raise(covered, atom.cells, quality * telling)
      for (const key of all)
        if ((keys.get(key)?.quality ?? 0) < quality)
          keys.set(key, { start: atom.start, end: atom.end, quality })
    }
    points += asked ? best : best / 4
  }
  points += neighbors * neighborsIn(entry, query, corpus)
  const coverage = shareOf(query, covered)
  const literal = literalIn(entry, query, corpus, hanFirst)
  return { entry, literal, points, coverage, strong, keys }
}

/** What it is worth that two English words which follow each other in the query do so in the entry. */
const neighbors = 2.5

function neighborsIn(entry: number, query: Query, corpus: Corpus): number {
  const words = query.atoms.filter(
    ({ kind, text, start, end }) => kind === 'word' && text.length === end - start,
  )
  const texts = corpus.entries[entry]?.english ?? []
  return words.filter((word, index) => {
    const next = words[index + 1]
    return (
      next &&
      [word, next].some((one) => isAsked(one, query)) &&
      texts.some((text) => text.includes(` ${word.text} ${next.text}`))
    )
  }).length
}

/** Raises the shares of the cells to a quality. */
function raise(shares: number[], cells: readonly number[], quality: number): void {
  for (const cell of cells) shares[cell] = Math.max(shares[cell] ?? 0, quality)
}

/** In a sentence a single Han character between others that match is most often a verb, and costs little. */
function shareOf({ cells, question }: Query, covered: readonly number[]): number {
  let all = 0
  let found = 0
  for (const [index, cell] of cells.entries()) {
    const missing = (at: number) => cells[at]?.cost === 1 && !covered[at]
    const lone = question && missing(index) && !missing(index - 1) && !missing(index + 1)
    const share = cell.isDenied ? 0 : (covered[index] ?? 0)
    const cost = lone ? 0.4 : share ? cell.gain : cell.cost
    all += cost
    found += cost * share
  }
  return all > 0 ? found / all : 0
}
