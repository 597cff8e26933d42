import type { Edition, Place, Project, Target } from '../edition.ts'
import { clauseOf, isWithin, type PlacedMark, placedMarks } from '../placed-marks.ts'
import { plainText } from '../plain-text.ts'
import type { Sentence } from '../sentence.ts'
import { beginsWithVerb } from '../verb-levels.ts'

/** The places that the text names for a line, and the one of them by which the work is to be done. */
export interface NamedPlaces {
  places: Place[]
  /** Whether they are named as examples: 龙华路、和平路等9个积水点. */
  areExamples: boolean
  /** The place that opens the sentence as its subject, or stands inside the verb; none where the text names no one. */
  actor: Place | undefined
}

/** The places of a target or of a project: those inside its words, for a target those of its clause, or the one that acts. */
export function namedPlaces(edition: Edition, line: Target | Project, mark: PlacedMark): NamedPlaces {
  const { zh } = line.sentence
  const text = plainText(zh)
  const marks = placedMarks(zh).filter(({ kind }) => kind === 'place')
  const placesOf = (some: PlacedMark[]) =>
    edition.places.filter((place) => some.some(({ id }) => id === place.id))
  const clause = clauseOf(text, mark)
  const inVerb = (place: PlacedMark) =>
    isWithin(place, clause) &&
    !isWithin(place, mark) &&
    line.verb?.zh.includes(text.slice(place.from, place.to))
  const acting = marks.find(inVerb) ?? subjectOf(line.sentence)
  const inside = marks.filter((place) => isWithin(place, mark))
  const near =
    inside.length === 0 && mark.kind === 'target' ? marks.filter((place) => isWithin(place, clause)) : []
  const last = near.findLast((place) => place.to <= mark.from)
  const [actor] = acting ? placesOf([acting]) : []
  const places = placesOf(inside.length > 0 ? inside : near)
  return {
    places: places.length > 0 || !actor ? places : [actor],
    areExamples: last !== undefined && text.slice(last.to, mark.from).includes('等'),
    actor,
  }
}

/** The place that opens a sentence in both languages, and in Chinese is followed by what it does: 高新区聚力发展…. */
function subjectOf({ zh, en }: Sentence): PlacedMark | undefined {
  const marks = placedMarks(zh).filter(({ from }) => from === 0)
  const place = marks.find(({ kind }) => kind === 'place')
  const isPartOfName = marks.some(({ kind }) => kind === 'project' || kind === 'target')
  if (!place || isPartOfName || !beginsWithVerb(plainText(zh).slice(place.to))) return undefined
  const opensEnglish = placedMarks(en).some(
    ({ kind, id, from }) =>
      kind === 'place' && id === place.id && /^(?:the )?$/i.test(plainText(en).slice(0, from)),
  )
  return opensEnglish ? place : undefined
}
