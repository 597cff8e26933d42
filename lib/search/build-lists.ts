import { type Page, pagePath } from '../report/address.ts'
import type { Concern, Edition } from '../report/edition.ts'
import { type Bilingual, listIds } from '../report/schema.ts'
import type { Site } from '../report/site.ts'
import { concernName } from '../words/concern-name.ts'
import { type StringKey, string } from '../words/strings.ts'
import { wholeTitle } from '../words/whole-title.ts'
import type { ListData } from './types.ts'

type ListId = (typeof listIds)[number]

/** The lists of an edition for which the keywords have words, each with how many there are in it. */
export function buildLists(site: Site, edition: Edition): ListData[] {
  return listIds.flatMap((id): ListData[] => {
    const words = site.keywords.lists[id]
    const list = words && listOf(id, edition)
    if (!list || list.count === 0) return []
    const { page, fragment, title, count } = list
    const counted = (text: string, open: string, close: string) =>
      count === undefined ? text : `${text}${open}${count}${close}`
    return [
      {
        id,
        path: `${pagePath(page)}${fragment ? `#${fragment}` : ''}`,
        title: { zh: counted(title.zh, '（', '）'), en: counted(title.en, ' (', ')') },
        words: joined(words),
      },
    ]
  })
}

/** A concern as such a list. */
export function concernList({ id, page, asked, ...names }: Concern): ListData {
  return {
    id: `concerns/${id}`,
    path: pagePath(page),
    title: { zh: concernName(names, 'zh'), en: concernName(names, 'en') },
    words: joined(asked),
  }
}

function joined({ zh, en }: Concern['asked']): Bilingual {
  return { zh: zh.join('|'), en: en.join('|') }
}

interface List {
  page: Page
  fragment?: string
  title: Bilingual
  /** How many are in it, where it is a matter of counting. */
  count?: number
}

function listOf(id: ListId, edition: Edition): List | undefined {
  const of = { edition: edition.id }
  switch (id) {
    case 'report':
      return { page: edition.page, title: titled(wholeTitle(edition), edition.subtitle ?? edition.title) }
    case 'targets':
      return {
        page: { kind: 'targets', ...of },
        fragment: 'targets',
        title: said('targets.figures'),
        count: edition.targets.length,
      }
    case 'projects':
      return {
        page: { kind: 'targets', ...of },
        fragment: 'projects',
        title: said('targets.projects'),
        count: edition.projects.length,
      }
    case 'places':
      return { page: { kind: 'places', ...of }, title: said('places.title'), count: edition.places.length }
    case 'concerns':
      return {
        page: { kind: 'concerns', ...of },
        title: said('concerns.title'),
        count: edition.concerns.length,
      }
    case 'pledges':
      return (
        edition.pledges && {
          page: edition.pledges.page,
          title: edition.pledges.heading,
          count: edition.pledges.items.length,
        }
      )
    case 'terms':
      return { page: { kind: 'terms' }, title: said('nav.terms') }
    case 'downloads':
      return { page: { kind: 'downloads' }, title: said('downloads.title') }
    case 'about':
      return { page: { kind: 'about' }, title: said('nav.about') }
    case 'check':
      return { page: { kind: 'check' }, title: said('check.title') }
    default:
      return {
        page: { kind: 'targets', ...of },
        fragment: `level-${id}`,
        title: titled(said('targets.projects'), said(`level.${id}`)),
        count: edition.levels.find(({ level }) => level === id)?.projects.length ?? 0,
      }
  }
}

function said(key: StringKey): Bilingual {
  return { zh: string('zh', key), en: string('en', key) }
}

function titled(first: Bilingual, second: Bilingual): Bilingual {
  return { zh: `${first.zh}：${second.zh}`, en: `${first.en}: ${second.en}` }
}
