import { besidePage } from '../beside-page.ts'
import type { Format } from '../format.ts'
import { partFileJson } from '../report-json/report-json.ts'
import { saveName } from '../shared/file-names.ts'
import { jsonText } from '../shared/json-text.ts'

/** One part as data, beside its page in every view. */
export const partJson = {
  id: 'part',
  mediaType: 'application/json',
  ending: 'json',
  of: 'part',
  in: 'view',
  path: besidePage('part', 'json'),
  contents: (subject) => jsonText(partFileJson(subject), 1),
  download: {
    name: 'downloads.name.part',
    shortName: 'downloads.ofPart',
    saveAs: ({ site, edition, part }) => saveName(site, 'json', edition.id, part.id),
  },
  linkedFrom: { pages: ['part'] },
} as const satisfies Format
