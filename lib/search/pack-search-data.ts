import type { EntryData, PackedSearchData, SearchData } from './types.ts'

/** Search data as it is sent: see `PackedSearchData`. Words are shown or looked up, so white space is all the same. */
export function packSearchData({ edition, tables, entries }: SearchData): PackedSearchData {
  const column = (value: (entry: EntryData) => string | number) => entries.map(value).join('\n')
  const list = ({ sentences }: EntryData, field: 0 | 1 | 2) =>
    sentences.map((sentence) => String(sentence[field]).replace(/\s+/g, ' ')).join('\t')
  return {
    edition,
    tables,
    columns: [
      column(({ id }) => id),
      column(({ kind }) => kind),
      column(({ number }) => number),
      column(({ segment }) => segment),
      column(({ area }) => area ?? ''),
      column(({ title }) => title.zh),
      column((entry) => list(entry, 1)),
      column(({ names }) => names.zh),
      column(({ notes }) => notes.zh),
      column(({ keywords }) => keywords.zh),
      column(({ title }) => title.en),
      column((entry) => list(entry, 2)),
      column(({ names }) => names.en),
      column(({ notes }) => notes.en),
      column(({ keywords }) => keywords.en),
      column((entry) => list(entry, 0)),
    ],
  }
}
