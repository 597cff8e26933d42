import type { Bilingual } from '../report/schema.ts'
import { bare, fold, phrase } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { openReadings, type Readings } from './pinyin.ts'
import type { EntryData, SearchData } from './types.ts'

/** An entry's words, folded. */
export interface CorpusEntry {
  data: EntryData
  /** The Chinese title and sentences, and the same without spaces and punctuation. */
  chinese: string[]
  bareChinese: string[]
  /** The English title and sentences, as `phrase` makes them. */
  english: string[]
}

/** An edition's words, taken apart for looking up. */
export interface Corpus {
  year: string
  entries: CorpusEntry[]
  /** For each key, how much each entry that has it is about it. */
  weights: Map<string, Map<number, number>>
  /** For each key of the glossary's notes, the entries in which the term stands. */
  notes: Map<string, Set<number>>
  /** Each word as it is written, with its stem. */
  words: Map<string, string>
  /** All unbroken runs of Han characters. */
  runs: Set<string>
  simplified: ReadonlyMap<string, string>
  readings: Readings
}

/** What it is worth to stand in a title, a name, a sentence or a keyword. */
const fieldWeights = { title: 3, name: 1.3, text: 2, keyword: 2, part: 1.2 }

/** Takes an edition's data apart, once, when a search begins. */
export function openCorpus(data: SearchData): Corpus {
  const pairs = [...data.tables.simplified]
  const simplified = new Map(
    pairs.flatMap((character, index) => (index % 2 ? [] : [[character, pairs[index + 1] ?? ''] as const])),
  )
  const corpus: Corpus = {
    year: data.edition,
    entries: [],
    weights: new Map(),
    notes: new Map(),
    words: new Map(),
    runs: new Set(),
    simplified,
    readings: openReadings(data.tables),
  }
  for (const [index, entry] of data.entries.entries()) addEntry(corpus, index, entry)
  return corpus
}

function addEntry(corpus: Corpus, index: number, data: EntryData): void {
  const folded = (text: string) => fold(text, corpus.simplified).text
  const chinese = [data.title.zh, ...data.sentences.map(([, zh]) => zh)].map(folded)
  const english = [data.title.en, ...data.sentences.map(([, , en]) => en)].map(folded)
  corpus.entries.push({ data, chinese, bareChinese: chinese.map(bare), english: english.map(phrase) })
  const body = [...chinese.slice(1), ...english.slice(1)].join('\n')
  const list = ({ zh, en }: Bilingual) => folded(`${zh}\n${en}`).replaceAll('|', '\n')
  addField(corpus, index, [chinese[0], english[0], data.number].join('\n'), fieldWeights.title)
  addField(corpus, index, body, fieldWeights.text * Math.min(1, 0.5 + 150 / (body.length + 1)))
  addField(corpus, index, list(data.names), fieldWeights.name)
  const [words = '', parts = ''] = data.keywords.en.split('|').map(folded)
  addField(corpus, index, words, fieldWeights.keyword)
  addField(corpus, index, parts, fieldWeights.part)
  for (const word of folded(data.keywords.zh).split('|')) {
    addField(corpus, index, word, fieldWeights.keyword * Math.max(0.5, 1.3 - word.length * 0.15))
  }
  for (const { key } of keysOf(list(data.notes))) {
    corpus.notes.set(key, (corpus.notes.get(key) ?? new Set()).add(index))
  }
}

function addField(corpus: Corpus, index: number, text: string, weight: number): void {
  const counts = new Map<string, number>()
  for (const { kind, key, text: word } of keysOf(text)) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (kind === 'word') corpus.words.set(word, key)
  }
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) corpus.runs.add(run)
  for (const [key, count] of counts) {
    const weights = corpus.weights.get(key) ?? new Map<number, number>()
    weights.set(index, (weights.get(index) ?? 0) + weight * (1 + Math.log2(count) / 2))
    corpus.weights.set(key, weights)
  }
}
