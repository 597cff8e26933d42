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

/** What addresses cut short, with the stems of the whole words. */
const abbreviated = new Map([
  ['rd', 'road'],
  ['st', 'street'],
])

/** What an atom may mean: itself, or else a word that it begins, a word misspelt, or Chinese that sounds or looks alike. */
export function expandAtom(atom: Atom, query: Query, corpus: Corpus): Meaning[] {
  const keys = [atom.key, abbreviated.get(atom.text) ?? ''].filter((key) => corpus.weights.has(key))
  if (keys.length > 0) return keys.map((key) => ({ keys: [key], quality: 1 }))
  const isBridge = atom.text.length < atom.end - atom.start
  if (atom.kind === 'number' || isBridge) return []
  if (atom.kind === 'han') return [...homophones(atom, query, corpus), ...misread(atom, query, corpus)]
  return [...begun(atom, query, corpus), ...misspelt(atom.text, corpus)]
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

function begun({ text: typed, end }: Atom, { text, question }: Query, corpus: Corpus): Meaning[] {
  if (typed.length < (end === text.length ? 2 : 5)) return []
  const stems = new Set<string>()
  for (const [word, key] of corpus.words) if (word !== typed && word.startsWith(typed)) stems.add(key)
  return [...stems].map((key) => ({ keys: [key], quality: question ? 0.6 : 0.8 }))
}

function misspelt(typed: string, corpus: Corpus): Meaning[] {
  const stems = new Set<string>()
  const forms = [typed, typed.replace(/s$/, '')]
  for (const [word, key] of corpus.words) {
    if (forms.some((form) => isNear(form, word) || isNear(form, key))) stems.add(key)
  }
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

/** Two of three characters, of which the one in the middle is another, as input by shape mixes them up: 东塞港 for 东寨港. */
function misread({ key, start, end }: Atom, { text, question }: Query, corpus: Corpus): Meaning[] {
  const [first = '', second] = key
  if (question || !second) return []
  const sides = [`${first}.${text.charAt(end)}`, `${text.charAt(start - 1)}.${second}`]
  const pattern = sides.filter((side) => /^\p{Script=Han}.\p{Script=Han}$/u.test(side)).join('|')
  const found = pattern ? [...corpus.runs].join(' ').match(new RegExp(pattern, 'gu')) : []
  return (found ?? []).map((run) => ({ keys: gramsOf(run), quality: 0.7 }))
}

function gramsOf(run: string): string[] {
  const characters = [...run]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}
