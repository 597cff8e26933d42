import type { Language } from '../report/vocabulary.ts'
import type { EntryData, PackedSearchData, SearchData } from './types.ts'

/** Search data as it is sent: see `PackedSearchData`. Words are shown or looked up, so white space is all the same. */
export function packSearchData({ edition, tables, entries }: SearchData): PackedSearchData {
  const column = (value: (entry: EntryData) => string | number) => entries.map(value).join('\n')
  const list = (field: 0 | 1 | 2) =>
    column(({ sentences }) =>
      sentences.map((sentence) => String(sentence[field]).replace(/\s+/g, ' ')).join('\t'),
    )
  const words = (language: Language, field: 1 | 2) => [
    column(({ title }) => title[language]),
    list(field),
    column(({ names }) => names[language]),
    column(({ notes }) => notes[language]),
    column(({ keywords }) => keywords[language]),
  ]
  return {
    edition,
    tables,
    columns: [
      column(({ id }) => id),
      column(({ kind }) => kind),
      column(({ number }) => number),
      column(({ segment }) => segment),
      column(({ area }) => area ?? ''),
      ...words('zh', 1),
      ...words('en', 2),
      list(0),
    ],
  }
}
