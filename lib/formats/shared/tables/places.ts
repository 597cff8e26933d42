import type { Mention, Place } from '../../../report/edition.ts'
import { statedIn } from './stated-in.ts'
import { column, inBothLanguages, tableOf } from './table.ts'

type Row = Mention & { place: Place }

/**
 * The places of an edition, a row for each sentence that names one, with the districts or parks in which it lies and the
 * note that says so, where there is one.
 */
export const places = tableOf<Row>(
  { id: 'places', title: 'places.title', of: 'edition', key: ['id', 'part', 'sentence'] },
  ({ edition }) =>
    edition.places.flatMap((place) => place.mentions.map((mention) => ({ ...mention, place }))),
  [
    column('id', 'tables.placeId', ({ place }) => place.id, { isRequired: true }),
    ...inBothLanguages<Row>('name', 'tables.placeName', ({ place }) => place, {
      isRequired: true,
    }),
    column('within', 'tables.within', ({ place }) => place.within.map(({ id }) => id), { isList: true }),
    ...inBothLanguages<Row>(
      'within',
      'tables.withinNames',
      ({ place: { within } }) => ({ zh: within.map(({ zh }) => zh), en: within.map(({ en }) => en) }),
      { isList: true },
    ),
    ...inBothLanguages<Row>('note', 'tables.placeNote', ({ place }) => place.note?.note),
    column('note_source', 'tables.placeNoteSource', ({ place }) => place.note?.source),
    ...statedIn<Row>(),
  ],
)
