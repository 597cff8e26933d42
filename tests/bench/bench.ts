import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { measure } from './measure.ts'
import { walkOnPhone } from './phone.ts'
import { writeEditions } from './write-editions.ts'
import { yearsIn } from './years.ts'

/**
 * `npm run bench`: builds the site with 1, 10 and 50 editions, the published ones and synthetic ones of 22 tasks, and prints
 * what that takes and how it grows; and what a reader’s first steps take on a phone, as times of the first paint of an empty
 * page in the same run. `npm run bench -- 1 10 50 200` takes other numbers. Pages only: without pictures, files to keep and
 * compressed copies.
 */
const counts = process.argv.slice(2).map(Number)
const folder = '.cache/bench'
const [newest] = yearsIn('content')
const rows = []

for (const count of counts.length > 0 ? counts : [1, 10, 50]) {
  writeEditions(`${folder}/content`, count)
  const out = `${folder}/out`
  const { seconds, processor, memory } = await measure(['--import', 'tsx', 'lib/build/build.ts'], {
    CONTENT_DIR: `${folder}/content`,
    OUT_DIR: out,
    PRECOMPRESS: 'none',
    PAGES_ONLY: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  const files = listFiles(out)
  const size = (file: string) => statSync(join(out, file)).size
  const sum = (list: string[]) => list.reduce((total, file) => total + size(file), 0)
  const compressed = (name: RegExp) =>
    compressedSize(
      out,
      files.filter((file) => name.test(file)),
    )
  const pages = files.filter((file) => file.endsWith('.html'))
  const steps = await walkOnPhone(
    out,
    { task: `zh/${newest}/1.1/`, area: `zh/${newest}/1/`, home: 'zh/', query: '海口' },
    5,
  )
  rows.push({
    editions: count,
    pages: pages.length,
    seconds,
    'processor s': processor,
    'processor ms per page': (1000 * processor) / pages.length,
    'memory MB': memory / 1e6,
    'out MB': sum(files) / 1e6,
    'kB per page': sum(pages) / pages.length / 1000,
    'task kB': size(`zh-en/${newest}/1.1/index.html`) / 1000,
    'home kB': size('zh/index.html') / 1000,
    'search kB': firstSearch(out, files) / 1000,
    'offline kB': compressed(/^assets\/pages-zh-[0-9a-f]+\.txt$/) / 1000,
    'modules kB': compressed(/^assets\/tools-[0-9a-f]+\.txt$/) / 1000,
    'first visit kB': steps.bytes / 1000,
    requests: steps.requests,
    'first paint': steps.paint / steps.empty,
    tap: steps.tap / steps.empty,
    search: steps.search / steps.empty,
  })
  console.table(rows.slice(-1).map(rounded))
}

console.log('\nAll of it:')
console.table(rows.map(rounded))
const [first, last] = [rows[0], rows.at(-1)]
if (first && last && last !== first) {
  console.log('The last against the first, and the exponent of growth (1 is linear, 0 does not grow):')
  const names = Object.keys(first) as (keyof typeof first)[]
  const growth = names.map((name) => {
    const ratio = last[name] / first[name]
    return [
      name,
      { ratio: round(ratio), exponent: round(Math.log(ratio) / Math.log(last.editions / first.editions)) },
    ]
  })
  console.table(Object.fromEntries(growth))
}

/** What a first search loads, compressed: the modules that are not there yet and the newest edition's data. */
function firstSearch(out: string, files: string[]): number {
  const modules = files.filter((file) => /^assets\/(?:dialog|open-data|chunk)-[^/]*\.js$/.test(file))
  const data = files.filter((file) => file.startsWith(`assets/search-${newest}-`))
  return compressedSize(out, [...modules, ...data])
}

function compressedSize(out: string, files: string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(out, file))).length, 0)
}

function rounded<T extends Record<string, number>>(row: T) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, round(value)]))
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
