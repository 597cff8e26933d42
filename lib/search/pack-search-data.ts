import { type Language, languages } from '../report/vocabulary.ts'
import type { EntryData, KeywordData, PackedSearchData, SearchData } from './types.ts'

/** Search data as it is sent: see `PackedSearchData`. Words are shown or looked up, so white space is all the same. */
export function packSearchData({ entries, ...rest }: SearchData): PackedSearchData {
  const column = (value: (entry: EntryData) => string | number) => entries.map(value).join('\n')
  const listed = <Item>(list: (entry: EntryData) => readonly Item[], value: (item: Item) => string) =>
    column((entry) => list(entry).map(value).join('\t'))
  const sentences = (field: 0 | 1 | 2) =>
    listed(
      (entry) => entry.sentences,
      (sentence) => String(sentence[field]).replace(/\s+/g, ' '),
    )
  const keywords = (value: (group: KeywordData) => string) => listed((entry) => entry.keywords, value)
  const words = (language: Language, field: 1 | 2) => [
    column(({ title }) => title[language]),
    sentences(field),
    column(({ names }) => names[language]),
    keywords((group) => group.words[language]),
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
      keywords(({ sentence, has }) =>
        [
          sentence,
          ...languages.flatMap((language) => [has[language][0], has[language][1] - has[language][0]]),
        ].join(' '),
      ),
    ],
  }
}
