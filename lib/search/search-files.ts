import { createHash } from 'node:crypto'
import type { Site } from '../report/site.ts'
import { buildSearchData } from './build-search-data.ts'
import { packSearchData } from './pack-search-data.ts'

/** A hashed data file of the search, served under `/assets/`. */
export interface SearchFile {
  name: string
  contents: string
}

/** The search data of every edition, and the list of all of them for readers who ask for older ones. */
export interface SearchFiles {
  newest: string
  list: string
  files: SearchFile[]
}

const built = new WeakMap<Site, SearchFiles>()

/** One file for each edition, newest first, so that a first search costs the same however many years there are. */
export function searchFiles(site: Site): SearchFiles {
  const known = built.get(site)
  if (known) return known
  const editions = site.editions.map((edition) => {
    const data = packSearchData(buildSearchData(site, edition))
    return { year: edition.id, ...hashed(`search-${edition.id}`, data) }
  })
  const years = editions.map(({ year, name }) => ({ year, name }))
  const list = hashed('search-editions', years)
  const files = {
    newest: editions[0]?.name ?? '',
    list: list.name,
    files: [...editions.map(({ name, contents }) => ({ name, contents })), list],
  }
  built.set(site, files)
  return files
}

function hashed(stem: string, data: unknown): SearchFile {
  const contents = JSON.stringify(data)
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8)
  return { name: `${stem}-${hash}.json`, contents }
}
