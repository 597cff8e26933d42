import type { Atom, Query } from './analyze.ts'
import { isNear } from './is-near.ts'
import type { Corpus } from './open-corpus.ts'
import { findByPinyin } from './pinyin.ts'

/** Keys of the corpus that an atom may mean; all of them must stand in an entry. */
export interface Meaning {
  keys: string[]
  /** How sure it is, up to 1. */
  quality: number
}

/** What an atom may mean: itself, a word that it begins, a word misspelt, or Chinese typed by its sound. */
export function expandAtom(atom: Atom, query: Query, corpus: Corpus): Meaning[] {
  const exact: Meaning[] = known(corpus, atom.key) ? [{ keys: [atom.key], quality: 1 }] : []
  const bridge = atom.text.length < atom.end - atom.start
  if (atom.kind === 'number' || bridge) return exact
  if (atom.kind === 'han') return exact.length > 0 ? exact : homophones(atom, query, corpus)
  const last = atom.end === query.text.length
  const longer = begun(atom.text, last, query, corpus)
  if (!corpus.weights.has(atom.key)) return [...exact, ...longer, ...misspelt(atom.text, corpus)]
  return [...exact, ...(last ? longer.map((each) => ({ ...each, quality: 0.4 })) : [])]
}

/** What the query's Latin words, written together, may mean as pinyin; less likely so if all are known words. */
export function expandPinyin(words: readonly Atom[], corpus: Corpus): Meaning[] {
  const typed = words.map((word) => word.text).join('')
  const strange = words.some((word) => !corpus.words.has(word.text))
  const runs = [...findByPinyin(typed, corpus.runs, corpus.readings)].filter(
    (run) => strange || run.length > 1,
  )
  return runs.slice(0, 24).map((run) => ({ keys: gramsOf(run), quality: strange ? 0.9 : 0.5 }))
}

function known(corpus: Corpus, key: string): boolean {
  return corpus.weights.has(key)
}

function begun(typed: string, last: boolean, query: Query, corpus: Corpus): Meaning[] {
  if (typed.length < (last ? 2 : 5)) return []
  const stems = new Set<string>()
  for (const [word, key] of corpus.words) if (word !== typed && word.startsWith(typed)) stems.add(key)
  return [...stems].map((key) => ({ keys: [key], quality: query.question ? 0.6 : 0.8 }))
}

function misspelt(typed: string, corpus: Corpus): Meaning[] {
  const stems = new Set<string>()
  for (const [word, key] of corpus.words) if (isNear(typed, word) || isNear(typed, key)) stems.add(key)
  return [...stems].map((key) => ({ keys: [key], quality: 0.7 }))
}

/** Two characters of which one is another that sounds the same, as input methods mix them up. */
function homophones(atom: Atom, query: Query, corpus: Corpus): Meaning[] {
  const [first = '', second = ''] = atom.key
  if (!second || atom.cells.some((cell) => query.cells[cell]?.cost === 0)) return []
  const alike = (a: string, b: string) =>
    corpus.readings(a).some((reading) => corpus.readings(b).includes(reading))
  const meanings: Meaning[] = []
  for (const key of corpus.weights.keys()) {
    if (key.length !== 2) continue
    const a = key.charAt(0)
    const b = key.charAt(1)
    if (a !== first && b !== second) continue
    if (a === first ? alike(b, second) : alike(a, first))
      meanings.push({ keys: [key], quality: query.question ? 0.5 : 0.7 })
  }
  return meanings
}

function gramsOf(run: string): string[] {
  const characters = [...run]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}
