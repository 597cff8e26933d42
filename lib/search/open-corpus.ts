import type { Bilingual } from '../report/schema.ts'
import { addField, type Lookup } from './add-field.ts'
import type { Known } from './cells-of.ts'
import type { Steps } from './finish.ts'
import { bare, fold, phrase } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { openSimplified } from './open-simplified.ts'
import { openReadings, type Readings } from './pinyin.ts'
import type { EntryData, KeywordData, ListData, SearchData } from './types.ts'

/** An entry's words, folded. */
export interface CorpusEntry {
  data: EntryData
  /** The Chinese title and sentences, and the same without spaces and punctuation. */
  chinese: string[]
  bareChinese: string[]
  /** The English title and sentences, as `phrase` makes them. */
  english: string[]
  /** The keys of its keywords. */
  keywords: (KeywordData & { keys: ReadonlySet<string> })[]
}

/** An edition's words, taken apart for looking up. */
export interface Corpus extends Known, Lookup {
  title: Bilingual
  entries: CorpusEntry[]
  lists: (ListData & { folded: string[] })[]
  /** What concerns whom: pages that a query leads to beside its sentences. */
  concerns: Corpus['lists']
  /** What people ask for and the edition does not say, folded. */
  nothing: string[]
  readings: Readings
}

/** What it is worth to stand in a title, a name, a sentence or a keyword. */
const fieldWeights = { title: 3, name: 1.3, text: 2, keyword: 2, part: 1.2 }

/** Takes an edition's data apart, once, when a search begins. */
export function* openCorpus(data: SearchData): Steps<Corpus> {
  const simplified = openSimplified(data)
  yield
  const listed = ({ zh, en }: Bilingual) =>
    fold(`${zh}|${en}`, simplified)
      .text.split('|')
      .filter((word) => word)
  const opened = (list: ListData) => ({ ...list, folded: listed(list.words) })
  const numbers = new Set(data.entries.map(({ number }) => number))
  const corpus: Corpus = {
    year: data.edition,
    city: listed(data.city),
    isPart: (number) => numbers.has(number),
    title: data.title,
    entries: [],
    lists: data.lists.map(opened),
    concerns: data.concerns.map(opened),
    nothing: listed(data.nothing),
    weights: new Map(),
    words: new Map(),
    runs: new Set(),
    simplified,
    readings: openReadings(data.tables),
  }
  for (const [index, entry] of data.entries.entries()) {
    yield
    addEntry(corpus, index, entry)
  }
  return corpus
}

function addEntry(corpus: Corpus, index: number, data: EntryData): void {
  const folded = (text: string) => fold(text, corpus.simplified).text
  const chinese = [data.title.zh, ...data.sentences.map(([, zh]) => zh)].map(folded)
  const english = [data.title.en, ...data.sentences.map(([, , en]) => en)].map(folded)
  const groups = data.keywords.map((group) => {
    const [words = '', parts = ''] = group.words.en.split('|').map(folded)
    return { group, zh: folded(group.words.zh), words, parts }
  })
  const body = [...chinese.slice(1), ...english.slice(1)].join('\n')
  const list = ({ zh, en }: Bilingual) => folded(`${zh}\n${en}`).replaceAll('|', '\n')
  addField(corpus, index, [chinese[0], english[0], data.number].join('\n'), fieldWeights.title)
  addField(corpus, index, body, fieldWeights.text * Math.min(1, 0.5 + 150 / (body.length + 1)))
  addField(corpus, index, list(data.names), fieldWeights.name)
  const all = (field: 'words' | 'parts') => groups.map((group) => group[field]).join('\n')
  addField(corpus, index, all('words'), fieldWeights.keyword, 1)
  addField(corpus, index, all('parts'), fieldWeights.part, 1)
  for (const word of new Set(groups.flatMap(({ zh }) => zh.split('|')))) {
    addField(corpus, index, word, fieldWeights.keyword * Math.max(0.5, 1.3 - word.length * 0.15))
  }
  for (const { sentence, has } of data.keywords)
    corpus.runs.add((chinese[sentence + 1] ?? '').slice(...has.zh))
  corpus.entries.push({
    data,
    chinese,
    bareChinese: chinese.map(bare),
    english: english.map(phrase),
    keywords: groups.map(({ group, zh, words, parts }) => ({
      ...group,
      keys: new Set(keysOf(`${zh.replaceAll('|', '\n')}\n${words}\n${parts}`).map(({ key }) => key)),
    })),
  })
}
