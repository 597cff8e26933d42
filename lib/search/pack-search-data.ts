import { type Language, languages } from '../report/vocabulary.ts'
import type { EntryData, ListData, PackedSearchData, SearchData } from './types.ts'

/** Search data as it is sent: see `PackedSearchData`. Words are shown or looked up, so white space is all the same. */
export function packSearchData({ entries, lists, concerns, ...rest }: SearchData): PackedSearchData {
  const column = (value: (entry: EntryData) => string | number) => entries.map(value).join('\n')
  const listed = <Item>(list: (entry: EntryData) => readonly Item[], value: (item: Item) => string) =>
    column((entry) => list(entry).map(value).join('\t'))
  const sentences = (field: 0 | 1 | 2) =>
    listed(
      (entry) => entry.sentences,
      (sentence) => String(sentence[field]).replace(/\s+/g, ' '),
    )
  const words = (language: Language, field: 1 | 2) => [
    column(({ title }) => title[language]),
    sentences(field),
    column(({ names }) => names[language]),
    listed(
      (entry) => entry.keywords,
      (group) => group.words[language],
    ),
  ]
  return {
    ...rest,
    columns: [
      column(({ id }) => id),
      column(({ kind }) => kind),
      column(({ number }) => number),
      column(({ segment }) => segment),
      column(({ area }) => area ?? ''),
      ...words('zh', 1),
      ...words('en', 2),
      sentences(0),
      column(placesIn),
    ],
    lists: [...packLists(lists), lists.map(({ path }) => path).join('\n')],
    concerns: packLists(concerns),
  }
}

function packLists(lists: readonly ListData[]): string[] {
  return [
    lists.map(({ id }) => id).join('\n'),
    ...languages.flatMap((language) => [
      lists.map(({ title }) => title[language]).join('\n'),
      lists.map(({ words }) => words[language]).join('\n'),
    ]),
  ]
}

/**
 * Where the answers of an entry's keywords stand, each beside the one before it in its sentence: how many sentences on, how
 * many Chinese characters on and how many it has, how many English words on and how many.
 */
function placesIn({ title, sentences, keywords }: EntryData): string {
  let before = { sentence: -2, zh: 0, en: 0 }
  const steps = keywords.map(({ sentence, has }) => {
    if (sentence !== before.sentence) before = { ...before, zh: 0, en: 0 }
    const english = sentences[sentence]?.[2] ?? title.en
    const word = wordsIn(english.slice(0, has.en[0]))
    const last = wordsIn(english.slice(0, has.en[1]))
    const step = [
      sentence - before.sentence,
      has.zh[0] - before.zh,
      has.zh[1] - has.zh[0],
      word - before.en,
      last - word,
    ]
    before = { sentence, zh: has.zh[1], en: last }
    return step.join(' ')
  })
  return steps.join('\t')
}

/** How many words of a text are complete, counted by the spaces behind them. */
function wordsIn(text: string): number {
  return text.split(' ').length - 1
}
