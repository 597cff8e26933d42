import type { Page } from '../report/address.ts'
import type { Edition } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import { languageOf, type View, views } from '../report/view.ts'
import { languages } from '../report/vocabulary.ts'
import type { Format, FormatFile, MadeFile, Subject } from './format.ts'
import { formats } from './formats.ts'
import { sha256 } from './shared/edition-text.ts'
import type { Table } from './shared/tables/table.ts'
import { tables } from './shared/tables/tables.ts'

/**
 * Every file that the formats make of a site, none of which is made yet.
 * @param pages every page of one view
 */
export function formatFiles(site: Site, pages: readonly Page[], date: Date | undefined): FormatFile[] {
  const all: FormatFile[] = []
  for (const edition of site.editions) {
    const own: FormatFile[] = []
    for (const format of formats)
      if (format.of !== 'site') own.push(...filesOf(format, { site, pages, date, edition }, [...own]))
    all.push(...own)
  }
  const [edition] = site.editions
  for (const format of formats)
    if (edition && format.of === 'site')
      all.push(...filesOf(format, { site, pages, date, edition }, [...all]))
  return all
}

/** What there is a file of: an edition as a whole, its parts and concerns, the sentences of parts, its tables. */
export function textsOf(
  of: Format['of'],
  { areas, tasks, parts, concerns }: Edition,
): (Pick<Subject, 'part' | 'concern' | 'sentence'> & { table?: Table })[] {
  const whole = {}
  const each = parts.map((part) => ({ part }))
  const ofConcerns = concerns.map((concern) => ({ concern }))
  const sentences = parts.flatMap((part) => part.sentences.map((sentence) => ({ part, sentence })))
  switch (of) {
    case 'area':
      return areas.map((part) => ({ part }))
    case 'table':
      return tables.filter(({ of }) => of === 'edition').map((table) => ({ table }))
    case 'part':
      return each
    case 'edition, part or concern':
      return [whole, ...each, ...ofConcerns]
    case 'edition, part, concern or sentence':
      return [whole, ...each, ...ofConcerns, ...sentences]
    case 'task or sentence':
      return [...tasks.map((part) => ({ part })), ...sentences]
    default:
      return [whole]
  }
}

/** In which views there is one. */
function viewsOf(languagesApart: Format['in']): readonly View[] {
  if (languagesApart === 'both') return ['zh-en']
  return languagesApart === 'language' ? languages : views
}

function filesOf(
  format: Format,
  source: Pick<Subject, 'site' | 'date' | 'edition'> & { pages: readonly Page[] },
  before: readonly FormatFile[],
): FormatFile[] {
  const { path, contents, isMade, download } = format as AnyFormat
  return viewsOf(format.in).flatMap((view) =>
    textsOf(format.of, source.edition).flatMap((text): FormatFile[] => {
      const subject = { ...source, ...text, view, language: languageOf(view) } as AnySubject
      if (isMade && !isMade(subject)) return []
      let made: Promise<MadeFile> | undefined
      const make = async (): Promise<MadeFile> => {
        const held = await contents(subject, before)
        return { contents: held, size: Buffer.byteLength(held), sha256: sha256(held) }
      }
      return [
        {
          format,
          path: path(subject),
          saveAs: download?.saveAs(subject),
          edition: format.of === 'site' ? undefined : source.edition.id,
          part: text.part?.id,
          view: format.in === 'both' ? undefined : view,
          make: () => {
            made ??= make()
            return made
          },
        },
      ]
    }),
  )
}

/** `textsOf` gives a format just the parts that it is of, which the types cannot follow. */
export type AnyFormat = Extract<Format, { of: 'area' }>
/** What such a format makes a file from. */
export type AnySubject = Parameters<AnyFormat['path']>[0]
