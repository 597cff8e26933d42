import { bibtex, bibtexFormat } from '../bibtex/format.ts'
import { referenceFormat } from '../shared/citations/reference-format.ts'

/** All citations of an edition as BibTeX. */
export const bibtexReferences = referenceFormat({
  id: 'allBibtex',
  mediaType: bibtexFormat.mediaType,
  ending: 'bib',
  name: 'downloads.name.allBibtex',
  write: bibtex,
})
