import type { EntryData, KeywordData, ListData, PackedSearchData, Range, SearchData } from './types.ts'

/** The entries again, of the columns that `packSearchData` made. */
export function unpackSearchData({ columns, lists, concerns, ...rest }: PackedSearchData): SearchData {
  const rows = rowsOf(columns)
  const entries = (rows[0] ?? []).map((id, row): EntryData => {
    const [, kind, number = '', segment = '', area, ...words] = rows.map((column) => column[row] ?? '')
    const [zh = '', zhSentences = '', zhNames = '', zhKeywords = '', ...others] = words
    const [en = '', enSentences = '', enNames = '', enKeywords = '', numbers = '', places = ''] = others
    const english = enSentences.split('\t')
    const chinese = zhSentences.split('\t')
    const zhWords = zhKeywords.split('\t')
    const enWords = enKeywords.split('\t')
    const texts = listOf(numbers).map(
      (each, index) => [Number(each), chinese[index] ?? '', english[index] ?? ''] as const,
    )
    let at = { sentence: -2, zh: 0, en: 0 }
    return {
      id,
      kind: kind as EntryData['kind'],
      number,
      segment,
      ...(area ? { area: Number(area) } : {}),
      title: { zh, en },
      sentences: texts,
      names: { zh: zhNames, en: enNames },
      keywords: listOf(places).map((place, index): KeywordData => {
        const [on = 0, zhOn = 0, zhLength = 0, enOn = 0, enLength = 0] = place.split(' ').map(Number)
        if (on) at = { sentence: at.sentence + on, zh: 0, en: 0 }
        const start = at.zh + zhOn
        const word = at.en + enOn
        at = { ...at, zh: start + zhLength, en: word + enLength }
        return {
          sentence: at.sentence,
          has: { zh: [start, at.zh], en: wordRange(texts[at.sentence]?.[2] ?? en, word, word + enLength) },
          words: { zh: zhWords[index] ?? '', en: enWords[index] ?? '' },
        }
      }),
    }
  })
  return {
    ...rest,
    entries,
    lists: unpackLists(lists),
    concerns: unpackLists(concerns, (id) => `${rest.edition}/${id}/`),
  }
}

function rowsOf(columns: string[]): string[][] {
  return columns.map((column) => column.split('\n'))
}

/** Lists of their columns; the last of these has the paths, where they do not follow from the ids. */
function unpackLists(columns: string[], pathOf?: (id: string) => string): ListData[] {
  const [ids = [], zh = [], zhWords = [], en = [], enWords = [], paths = []] = rowsOf(columns)
  return ids
    .filter((id) => id)
    .map((id, row) => ({
      id,
      path: pathOf?.(id) ?? paths[row] ?? '',
      title: { zh: zh[row] ?? '', en: en[row] ?? '' },
      words: { zh: zhWords[row] ?? '', en: enWords[row] ?? '' },
    }))
}

/** Where words of a text stand, from one up to and with another, without the marks around them. */
function wordRange(text: string, first: number, last: number): Range {
  const words = text.split(' ')
  const start = words.slice(0, first).join(' ').length + (first ? 1 : 0)
  const found = words
    .slice(first, last + 1)
    .join(' ')
    .replace(/[^\p{L}\p{N}%]+$/u, '')
  const open = /^[“(](?!.*[”)])/.test(found) ? 1 : 0
  return [start + open, start + found.length]
}

function listOf(cell: string): string[] {
  return cell ? cell.split('\t') : []
}
