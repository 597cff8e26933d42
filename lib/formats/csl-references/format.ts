import { cslItem, cslJson } from '../csl-json/format.ts'
import { referenceFormat } from '../shared/citations/reference-format.ts'
import { jsonText } from '../shared/json-text.ts'

/** All citations of an edition as CSL-JSON. */
export const cslReferences = referenceFormat({
  id: 'allCsl',
  mediaType: cslJson.mediaType,
  ending: 'json',
  name: 'downloads.name.allCsl',
  write: (works) => jsonText(works.map(cslItem)),
})
