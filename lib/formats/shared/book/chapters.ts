import { canonical } from '../../../report/address.ts'
import type { Area, Edition, Part, Pledges } from '../../../report/edition.ts'
import { ownClosing } from '../../../report/own-closing.ts'
import { plainText } from '../../../report/plain-text.ts'
import type { Sentence } from '../../../report/sentence.ts'
import type { ViewWords } from '../../../words/view-words.ts'
import type { Words } from '../../../words/words.ts'

/** A sentence in the languages of the book. */
export interface BookSentence {
  number: number
  /** What its number is called: 第2句. */
  label: Words
  paragraph: number
  text: Words
}

/** A part of the report, with the parts below it. */
export interface Chapter {
  /** Unique in the book: `requirements`, `2`, `2.4`, `pledges`, `pledge-1`. */
  id: string
  /** As it stands before the title; empty where there is none. */
  number: string
  title: Words
  /** The line that stands above the first area. */
  before: Words | undefined
  /** Its permanent link; undefined while no SITE_URL is set, and for a pledge, which has none of its own. */
  address: string | undefined
  /** The part in which its sentences are counted, and the permanent link to that. */
  counted: { part: string; address: string | undefined }
  sentences: BookSentence[]
  /** Remarks of the editors on its text. */
  notes: { label: Words; text: Words }[]
  chapters: Chapter[]
}

/** Every part of an edition as chapters, or one area alone. */
export function chaptersOf(context: ViewWords, edition: Edition, area: Area | undefined): Chapter[] {
  const one = (part: Part, id: string, number: string, chapters: Chapter[] = []): Chapter => ({
    id,
    number,
    title: context.of(part.title),
    before: part.id === edition.areas[0]?.id && !area ? context.of(edition.plan) : undefined,
    address: canonical(context.href(part.page)),
    counted: countedIn(context, part),
    sentences: chapters.length > 0 && part.kind === 'pledges' ? [] : sentencesOf(context, part.sentences),
    notes: notesOf(context, part),
    chapters,
  })
  const areaChapter = (part: Area) =>
    one(
      part,
      part.id,
      part.id,
      part.tasks.map((task) => one(task, task.id, task.number)),
    )
  if (area) return [areaChapter(area)]
  const { requirements, areas, pledges } = edition
  const bare = { before: undefined, address: undefined, notes: [], chapters: [] }
  const items = (part: Pledges) =>
    part.items.map(
      ({ number, title, sentences }): Chapter => ({
        id: `pledge-${number}`,
        number: String(number),
        title: context.of(title),
        counted: countedIn(context, part),
        sentences: sentencesOf(context, sentences),
        ...bare,
      }),
    )
  const closing = ownClosing(edition)
  const last = edition.parts.at(-1)
  return [
    ...(requirements ? [one(requirements, requirements.id, '')] : []),
    ...areas.map(areaChapter),
    ...(pledges ? [one(pledges, pledges.id, '', items(pledges))] : []),
    ...(closing && last
      ? [
          {
            id: 'closing',
            number: '',
            title: context.of(closing),
            counted: countedIn(context, last),
            sentences: [],
            ...bare,
          },
        ]
      : []),
  ]
}

/** Every chapter in reading order, the ones below others too. */
export function flatChapters(chapters: Chapter[]): Chapter[] {
  return chapters.flatMap((chapter) => [chapter, ...flatChapters(chapter.chapters)])
}

function sentencesOf({ words, of }: ViewWords, sentences: Sentence[]): BookSentence[] {
  return sentences.map(({ number, paragraph, zh, en }) => ({
    number,
    label: words('sentence.number', { number }),
    paragraph,
    text: of({ zh: plainText(zh), en: plainText(en) }),
  }))
}

function countedIn({ href }: ViewWords, { id, page }: Part): Chapter['counted'] {
  return { part: id, address: canonical(href(page)) }
}

/** What stands below the text of a part: remarks of the editors. */
export function notesOf({ words, of }: ViewWords, part: Part): Chapter['notes'] {
  return part.notes.map((note) => ({ label: words('copy.note'), text: of(note) }))
}
