import { annotationsOf } from '../report/annotations-of.ts'
import type { Edition, Part } from '../report/edition.ts'
import { plainText } from '../report/plain-text.ts'
import type { Bilingual, KeywordGroup } from '../report/schema.ts'
import type { Sentence } from '../report/sentence.ts'
import type { Site } from '../report/site.ts'
import { buildLists, concernList } from './build-lists.ts'
import { tableMaker } from './build-tables.ts'
import { condenseKeywords, condenseNames } from './condense.ts'
import type { EntryData, KeywordData, Range, SearchData } from './types.ts'

type Bare = Omit<EntryData, 'names' | 'keywords' | 'sentences'>

/**
 * Gathers what can be found in an edition, at build time: the data of `openIndex`, to be sent as JSON.
 * @param makeTables one for all editions, where there is data of several to make
 */
export function buildSearchData(site: Site, edition: Edition, makeTables = tableMaker()): SearchData {
  const { pledges } = edition
  const { nothing, sentences: keywords = {} } = site.keywords.editions[edition.id] ?? {}
  const entry = (bare: Bare, sentences: Sentence[]): EntryData => {
    const texts = sentences.map(({ number, zh, en }) => [number, plainText(zh), plainText(en)] as const)
    const said = (language: 1 | 2) => texts.map((text) => text[language])
    const own = { zh: [bare.title.zh, ...said(1)].join('\n'), en: [bare.title.en, ...said(2)].join('\n') }
    return {
      ...bare,
      sentences: texts,
      names: condenseNames(namesIn(sentences, site, edition), own),
      keywords: [
        ...keywordsOf(texts.length > 0 ? undefined : keywords[bare.segment], -1, bare.title),
        ...texts.flatMap(([number, zh, en], index) =>
          keywordsOf(keywords[`${bare.segment}#s${number}`], index, { zh, en }),
        ),
      ],
    }
  }
  const entries = [
    ...edition.parts.map((part) => entry(partEntry(part), part.kind === 'pledges' ? [] : part.sentences)),
    ...(pledges?.items ?? []).map(({ number, title, sentences }) => ({
      ...entry(
        { id: `gov-${number}`, kind: 'pledge', number: `${number}`, segment: 'pledges', title },
        sentences,
      ),
    })),
  ]
  return {
    edition: edition.id,
    title: edition.title,
    entries,
    lists: buildLists(site, edition),
    concerns: edition.concerns.map(concernList),
    nothing: joined(nothing),
    city: joined(site.keywords.city),
    tables: makeTables(JSON.stringify(entries)),
  }
}

/** The groups of keywords of a sentence, or of a title, with the places of the words that answer. */
function keywordsOf(groups: readonly KeywordGroup[] = [], sentence: number, text: Bilingual): KeywordData[] {
  const words = condenseKeywords(groups, text)
  const data = groups.map(({ has }, index) => ({
    sentence,
    has: { zh: rangeOf(has.zh, text.zh), en: rangeOf(has.en, text.en) } as const,
    words: words[index] ?? { zh: '', en: '' },
  }))
  return data.sort((a, b) => a.has.zh[0] - b.has.zh[0])
}

function rangeOf(words: string, text: string): Range {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

function partEntry({ kind, id, number, title }: Part): Bare {
  const ids = { requirements: 'req', area: `area-${number}`, task: number, pledges: 'gov' }
  const area = number === '' ? {} : { area: Number.parseInt(number, 10) }
  return { id: ids[kind], kind, number, segment: id, ...area, title }
}

/** What the marked terms, places, projects and targets are called. */
function namesIn(sentences: Sentence[], { terms }: Site, edition: Edition): Bilingual[] {
  const lists: Record<string, ({ id: string } & Bilingual)[]> = {
    term: terms,
    place: edition.places,
    project: edition.projects,
    target: edition.targets.map(({ id, label }) => ({ id, ...label })),
  }
  return sentences
    .flatMap(({ zh }) => annotationsOf(zh))
    .flatMap(({ kind, id }) => lists[kind]?.find((item) => item.id === id) ?? [])
}

function joined({ zh = [], en = [] }: { zh?: readonly string[]; en?: readonly string[] } = {}): Bilingual {
  return { zh: zh.join('|'), en: en.join('|') }
}
