import { csvFormat } from '../shared/tables/csv-format.ts'
import { places } from '../shared/tables/places.ts'

/** The places as a table. */
export const placesCsv = csvFormat({
  id: 'places',
  table: places,
  name: 'downloads.name.places',
  audience: 'downloads.for.places',
  ease: 8,
  pages: ['places'],
})
