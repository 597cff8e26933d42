import { canonical } from '../../../report/address.ts'
import type { Concern, Edition, Part } from '../../../report/edition.ts'
import { plainText } from '../../../report/plain-text.ts'
import type { Language } from '../../../report/vocabulary.ts'
import { concernName } from '../../../words/concern-name.ts'
import { standaloneTitle } from '../../../words/standalone-title.ts'
import { viewWords } from '../../../words/view-words.ts'
import { shortTitle } from '../../../words/words.ts'
import type { Subject } from '../../format.ts'

/** Everything a picture says, in the languages of its view; the templates read it as JSON. */
export type PictureWords = ReturnType<typeof pictureWords>

/** The words of the picture of a sentence, a part, a concern, or the whole report. */
export function pictureWords({
  site,
  edition,
  part,
  concern,
  sentence,
  view,
}: Omit<Subject, 'date' | 'language'>) {
  const { words, of, phrase, href } = viewWords(view)
  const name = (language: Language) => standaloneTitle(site, edition.id, site.name[language], language)
  const url = canonical(href((concern ?? part ?? edition).page, sentence && `s${sentence.number}`))
  return {
    view,
    kind: sentence ? 'sentence' : concern ? 'concern' : (part?.kind ?? 'report'),
    /** Where it comes from, city and year first. */
    site: of({ zh: name('zh'), en: name('en') }),
    /** The big number: the task's or area's, or the year where there is none. */
    number: part?.number || edition.id,
    /** Which sentence of the part it is, if it is of one. */
    sentence: sentence && words('sentence.number', { number: sentence.number }),
    /** In English the clauses of an area's title are too many for a card: its first, as its page has it. */
    title: of(
      concern
        ? { zh: concernName(concern, 'zh'), en: concernName(concern, 'en') }
        : view !== 'zh' && part?.kind === 'area'
          ? shortTitle(part.title)
          : (part ?? edition).title,
    ),
    /** What it says sentence by sentence; the whole report says its slogan. */
    sentences: part
      ? (sentence ? [sentence] : part.sentences).map(({ zh, en }) =>
          of({ zh: plainText(zh), en: plainText(en) }),
        )
      : edition.slogan
        ? [of(edition.slogan)]
        : [],
    list: sentence
      ? []
      : listOf(edition, part, concern).map(({ number, title }) => ({ number, title: of(title) })),
    area: areaOf(edition, part),
    source: phrase('picture.source', (language) => ({
      issuer: edition.issuer[language],
      title: edition.title[language],
      year: edition.id,
    })),
    standing: words('picture.standing'),
    scan: words('picture.scan'),
    more: words('picture.more'),
    /** The permanent link, for the QR code; undefined while no SITE_URL is set. */
    url,
    /** The same as it is printed and typed. */
    address: url?.replace(/^https?:\/\//, ''),
  }
}

/**
 * What the picture of a whole lists: areas and pledges by their first clauses, tasks by their titles; of a concern the
 * parts that touch it.
 */
function listOf(edition: Edition, part: Part | undefined, concern: Concern | undefined) {
  if (concern) {
    const parts = [...new Set(concern.mentions.map((mention) => mention.part))]
    return parts.map(({ number, title }) => ({ number, title: shortTitle(title) }))
  }
  if (!part) return edition.areas.map(({ number, title }) => ({ number, title: shortTitle(title) }))
  if (part.kind === 'area') return part.tasks
  if (part.kind !== 'pledges') return []
  return part.items.map(({ number, title }) => ({ number: String(number), title: shortTitle(title) }))
}

/** Which of how many areas it belongs to; none for what belongs to no area. */
function areaOf({ areas }: Edition, part: Part | undefined) {
  const area = part?.kind === 'task' ? part.area : part
  if (area?.kind !== 'area') return undefined
  return { index: areas.indexOf(area), count: areas.length }
}
