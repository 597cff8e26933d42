import { ris, risFormat } from '../ris/format.ts'
import { referenceFormat } from '../shared/citations/reference-format.ts'

/** All citations of an edition as RIS. */
export const risReferences = referenceFormat({
  id: 'allRis',
  mediaType: risFormat.mediaType,
  ending: 'ris',
  name: 'downloads.name.allRis',
  write: ris,
})
