import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { site } from './built/built-site.ts'
import { listText, type Published, publishedBy, readList, sourcesOf } from './built/published-list.ts'

/** Adds the addresses of the built site to those that were published; what was there stays. */
const file = 'tests/fixtures/published.txt'
const before = existsSync(file)
  ? readList(readFileSync(file, 'utf8'))
  : { sources: new Map<string, string>(), published: [] }
const all = new Map<string, Set<string>>()
for (const { path, fragments } of [...before.published, ...publishedBy(site)])
  all.set(path, new Set([...(all.get(path) ?? []), ...fragments]))
const published = [...all].map(([path, fragments]): Published => ({ path, fragments: [...fragments] }))
writeFileSync(file, listText(new Map([...before.sources, ...sourcesOf(site)]), published))
console.log(`${file}: ${published.length} addresses, ${published.length - before.published.length} new`)
