import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentStamp } from '../content/get-site.ts'
import type { Edition } from '../report/edition.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'
import { buildSearchData } from './build-search-data.ts'
import { tableMaker } from './build-tables.ts'
import { packSearchData } from './pack-search-data.ts'

/** A data file of the search, served under `/assets/`. */
export interface SearchFile {
  name: string
  contents(): string
}

/** What pages name: the data of their own edition, and the list of all of them for readers who ask for other years. */
export interface SearchNames {
  /** By the year of the edition. */
  editions: Record<string, string>
  list: string
}

/** The search data of every edition, and the list of them. */
export interface SearchFiles extends SearchNames {
  files: SearchFile[]
}

/** What the name of the list of all editions' data begins with. */
export const listStem = 'search-editions'

const built = new WeakMap<Site, SearchFiles>()

/** One file for each edition, newest first, so that a first search costs the same however many years there are. */
export function searchFiles(site: Site): SearchFiles {
  const known = built.get(site)
  if (known) return known
  let tables: ReturnType<typeof tableMaker> | undefined
  const dataOf = (edition: Edition) => {
    tables ??= tableMaker()
    return packSearchData(buildSearchData(site, edition, tables))
  }
  const editions = site.editions.map((edition) => ({
    year: edition.id,
    file: searchFile(`search-${edition.id}`, () => dataOf(edition)),
  }))
  const list = searchFile(listStem, () => editions.map(({ year, file }) => ({ year, name: file.name })))
  const files = {
    editions: Object.fromEntries(editions.map(({ year, file }) => [year, file.name])),
    list: list.name,
    files: [...editions.map(({ file }) => file), list],
  }
  // What is built has its data by now, and the tables are large.
  tables = undefined
  built.set(site, files)
  return files
}

/**
 * What pages name of the search's files. The processes that render a build are told it: to make the data of all editions
 * anew would take each of them as long, and as much memory, as the build has taken for it.
 */
export function searchNames(site: Site): SearchNames {
  if (!settings.checkedContent) return searchFiles(site)
  stored ??= JSON.parse(readFileSync(storedNames(), 'utf8')) as SearchNames
  return stored
}

let stored: SearchNames | undefined

/** Stores them for these processes. */
export function storeSearchNames(site: Site): void {
  const { editions, list } = searchFiles(site)
  writeFileSync(storedNames(), JSON.stringify({ editions, list }))
}

function storedNames(): string {
  return join(settings.preparedFolder, 'search.json')
}

/** Named for what it holds; while developing for the content, so that it is made only when it is asked for. */
function searchFile(stem: string, dataOf: () => unknown): SearchFile {
  let text: string | undefined
  const contents = () => {
    text ??= JSON.stringify(dataOf())
    return text
  }
  const version = settings.isDeveloping ? contentStamp() : hashOf(contents())
  return { name: `${stem}-${version}.json`, contents }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
