import type { EntryData, KeywordData, PackedSearchData, SearchData } from './types.ts'

/** The entries again, of the columns that `packSearchData` made. */
export function unpackSearchData({ columns, ...rest }: PackedSearchData): SearchData {
  const rows = columns.map((column) => column.split('\n'))
  const entries = (rows[0] ?? []).map((id, row): EntryData => {
    const [, kind, number = '', segment = '', area, ...words] = rows.map((column) => column[row] ?? '')
    const [zh = '', zhSentences = '', zhNames = '', zhKeywords = '', ...others] = words
    const [en = '', enSentences = '', enNames = '', enKeywords = '', numbers = '', places = ''] = others
    const english = enSentences.split('\t')
    const chinese = zhSentences.split('\t')
    const zhWords = zhKeywords.split('\t')
    const enWords = enKeywords.split('\t')
    return {
      id,
      kind: kind as EntryData['kind'],
      number,
      segment,
      ...(area ? { area: Number(area) } : {}),
      title: { zh, en },
      sentences: listOf(numbers).map((each, index) => [
        Number(each),
        chinese[index] ?? '',
        english[index] ?? '',
      ]),
      names: { zh: zhNames, en: enNames },
      keywords: listOf(places).map((place, index): KeywordData => {
        const [sentence = 0, zhAt = 0, zhLength = 0, enAt = 0, enLength = 0] = place.split(' ').map(Number)
        const has: KeywordData['has'] = { zh: [zhAt, zhAt + zhLength], en: [enAt, enAt + enLength] }
        return { sentence, has, words: { zh: zhWords[index] ?? '', en: enWords[index] ?? '' } }
      }),
    }
  })
  return { ...rest, entries }
}

function listOf(cell: string): string[] {
  return cell ? cell.split('\t') : []
}
