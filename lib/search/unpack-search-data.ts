import type { EntryData, PackedSearchData, SearchData } from './types.ts'

/** The entries again, of the columns that `packSearchData` made. */
export function unpackSearchData({ edition, tables, columns }: PackedSearchData): SearchData {
  const rows = columns.map((column) => column.split('\n'))
  const entries = (rows[0] ?? []).map((id, row): EntryData => {
    const [, kind, number = '', segment = '', area, ...words] = rows.map((column) => column[row] ?? '')
    const [zh = '', zhSentences = '', zhNames = '', zhNotes = '', zhKeywords = '', ...rest] = words
    const [en = '', enSentences = '', enNames = '', enNotes = '', enKeywords = '', numbers = ''] = rest
    const english = enSentences.split('\t')
    const chinese = zhSentences.split('\t')
    return {
      id,
      kind: kind as EntryData['kind'],
      number,
      segment,
      ...(area ? { area: Number(area) } : {}),
      title: { zh, en },
      sentences: numbers
        ? numbers
            .split('\t')
            .map((each, index) => [Number(each), chinese[index] ?? '', english[index] ?? ''] as const)
        : [],
      names: { zh: zhNames, en: enNames },
      notes: { zh: zhNotes, en: enNotes },
      keywords: { zh: zhKeywords, en: enKeywords },
    }
  })
  return { edition, entries, tables }
}
