import { brotliCompressSync } from 'node:zlib'
import { openIndex } from '../../lib/search/open-index.ts'
import type { SearchData } from '../../lib/search/types.ts'
import { loadSearchData } from '../fixtures/search-data.ts'

const queries = [
  '停水',
  '孩子上学',
  'xuewei',
  '50 billion',
  '產業',
  'flooding',
  '六水公治',
  'how do I find a job',
  'yshj',
]

/** `npm run bench:search`: how the search's time and bytes grow with the text of the tests' collection. */
function bench(): void {
  const { data } = loadSearchData()
  const rows = [1, 10, 50].map((times) => measure(multiply(data, times), times))
  const [one] = rows
  if (!one) return
  console.log(
    `one edition: p95 ${one.keystroke.toFixed(2)} ms a keystroke, opened in ${one.open.toFixed(0)} ms, ${one.bytes} bytes`,
  )
  console.table(
    rows.map(({ times, keystroke, open, bytes }) => ({
      text: `×${times}`,
      'p95 a keystroke': `×${(keystroke / one.keystroke).toFixed(1)}`,
      opening: `×${(open / one.open).toFixed(1)}`,
      bytes: `×${(bytes / one.bytes).toFixed(1)}`,
    })),
  )
}

/** As many entries as asked, each copy with its characters shifted, so that the copies differ as texts do. */
function multiply(data: SearchData, times: number): SearchData {
  const entries = Array.from({ length: times }, (_, copy) => {
    const shift = (text: string) =>
      text.replace(/\p{Script=Han}/gu, (character, at) =>
        copy > 0 && at % 3 === 0 ? String.fromCodePoint((character.codePointAt(0) ?? 0) + copy) : character,
      )
    return data.entries.map((entry) => ({
      ...entry,
      id: `${entry.id}-${copy}`,
      title: { ...entry.title, zh: shift(entry.title.zh) },
      sentences: entry.sentences.map(([number, zh, en]): (typeof entry.sentences)[number] => [
        number,
        shift(zh),
        en,
      ]),
    }))
  })
  return { ...data, entries: entries.flat() }
}

function measure(data: SearchData, times: number) {
  const bytes = brotliCompressSync(JSON.stringify(data)).length
  const started = performance.now()
  const index = openIndex(data)
  const open = performance.now() - started
  const taken: number[] = []
  for (let round = 0; round < 3; round++) {
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        const before = performance.now()
        index.search(query.slice(0, length), { language: 'zh' })
        if (round > 0) taken.push(performance.now() - before)
      }
    }
  }
  taken.sort((a, b) => a - b)
  return { times, bytes, open, keystroke: taken[Math.floor(taken.length * 0.95)] ?? 0 }
}

bench()
