import { annotationsOf } from '../report/annotations-of.ts'
import type { Area, Edition, Pledge, Task } from '../report/edition.ts'
import type { Keywords } from '../report/keywords.ts'
import { plainText } from '../report/plain-text.ts'
import type { Bilingual } from '../report/schema.ts'
import type { Sentence } from '../report/sentence.ts'
import type { Site } from '../report/site.ts'
import { buildTables } from './build-tables.ts'
import { condenseKeywords, condenseNotes } from './condense.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import type { EntryData, SearchData } from './types.ts'

type Bare = Omit<EntryData, 'names' | 'notes' | 'keywords' | 'sentences'>

/** Gathers what can be found in an edition, at build time: the data of `openIndex`, to be sent as JSON. */
export function buildSearchData(site: Site, edition: Edition, keywords: Keywords): SearchData {
  const { requirements, areas, pledges } = edition
  const marked: Sentence[][] = []
  const entry = (bare: Bare, sentences: Sentence[]): EntryData => {
    marked.push(sentences)
    const { zh = [], en = [] } = keywords[edition.id]?.[bare.id] ?? {}
    const texts = sentences.map(({ number, zh, en }): EntryData['sentences'][number] => [
      number,
      plainText(zh),
      plainText(en),
    ])
    const keys = keysIn([bare.title.zh, bare.title.en, ...texts.flat()])
    return {
      ...bare,
      sentences: texts,
      names: listed(namesIn(sentences, site, edition), (name) => !isSubset(keysIn([name]), keys)),
      notes: { zh: '', en: '' },
      keywords: { zh: zh.join('|'), en: condenseKeywords(en) },
    }
  }
  const { title } = requirements
  const entries = [
    entry(
      { id: 'req', kind: 'requirements', number: '', segment: requirements.id, title },
      requirements.sentences,
    ),
    ...areas.flatMap((area) => [
      entry(areaEntry(area), area.sentences),
      ...area.tasks.map((task) => entry(taskEntry(task), task.sentences)),
    ]),
    entry({ id: 'gov', kind: 'pledges', number: '', segment: pledges.id, title: pledges.title }, []),
    ...pledges.items.map((pledge) => entry(pledgeEntry(pledge, pledges.id), pledge.sentences)),
  ]
  const words = JSON.stringify(entries)
  const known = keysIn([words])
  for (const [index, each] of entries.entries()) each.notes = condenseNotes(marked[index] ?? [], site, known)
  return { edition: edition.id, entries, tables: buildTables(words) }
}

function areaEntry({ number, id, title }: Area): Bare {
  return { id: `area-${number}`, kind: 'area', number, segment: id, area: Number(number), title }
}

function taskEntry({ number, id, area, title }: Task): Bare {
  return { id: number, kind: 'task', number, segment: id, area: Number(area.number), title }
}

function pledgeEntry({ number, title }: Pledge, segment: string): Bare {
  return { id: `gov-${number}`, kind: 'pledge', number: String(number), segment, title }
}

/** What the marked terms, places, projects and targets are called. */
function namesIn(
  sentences: Sentence[],
  { terms }: Site,
  { places, projects, targets }: Edition,
): Bilingual[] {
  const lists: Record<string, ({ id: string } & Bilingual)[]> = {
    term: terms,
    place: places,
    project: projects,
    target: targets.map(({ id, label }) => ({ id, ...label })),
  }
  return sentences
    .flatMap(({ zh }) => annotationsOf(zh))
    .flatMap(({ kind, id }) => lists[kind]?.find((item) => item.id === id) ?? [])
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((key) => all.has(key))
}

/** Both languages of the words that pass, as lists without doubles. */
function listed(words: Bilingual[], passes: (word: string) => boolean): Bilingual {
  const list = (each: string[]) => [...new Set(each)].filter(passes).join('|')
  return { zh: list(words.map(({ zh }) => zh)), en: list(words.map(({ en }) => en)) }
}

/** The keys of texts as the build sees them, before there are tables. */
function keysIn(texts: readonly (string | number)[]): Set<string> {
  return new Set(keysOf(fold(texts.join('\n'), new Map()).text).map(({ key }) => key))
}
