import { pdfOf } from '../formats/downloads-list.ts'
import { capitalized } from '../formats/shared/citations/capitalized.ts'
import { type CitedWork, fullTitle, genreOf } from '../formats/shared/citations/work.ts'
import { canonical, fileAddress } from '../report/address.ts'
import { languageTag } from '../report/view.ts'
import type { PageContext } from './page-context.ts'

/** The tags in which a page says how it is to be cited. */
export function citationTags(
  context: PageContext,
  work: CitedWork,
  url: string | undefined,
): Record<string, string> {
  return { ...highwire(context, work, url), ...dublinCore(work, url), ...zotero(work) }
}

/**
 * Highwire Press tags; the institution makes Zotero file a report, not a journal article. There is no `citation_author`: of
 * a name of several words Zotero would make a person, and then ask no other tag.
 */
function highwire({ view, edition, part, concern }: PageContext, work: CitedWork, url: string | undefined) {
  const pdf = concern ? undefined : pdfOf(edition.id, part?.id, view)
  const pdfUrl = pdf && canonical(fileAddress(pdf.path))
  return {
    citation_title: fullTitle(work),
    citation_technical_report_institution: work.site,
    citation_publication_date: work.year,
    citation_language: languageTag(work.language),
    ...(url ? { citation_public_url: url } : {}),
    ...(pdfUrl ? { citation_pdf_url: pdfUrl } : {}),
  }
}

/**
 * What reference managers have no common tag for, in the vocabularies of Zotero's own RDF: a name of several words as one
 * (the comma ends a last name without a first), a short title, and that the text is a translation.
 */
function zotero(work: CitedWork): Record<string, string> {
  const genre = genreOf(work)
  const extra = standingOf(work)
  return {
    ...(work.author.includes(' ') ? { 'bib.authors': `${work.author},` } : {}),
    'bibo.shortTitle': work.shortTitle,
    ...(genre ? { 'z.type': capitalized(genre) } : {}),
    ...(extra ? { 'z.extra': extra } : {}),
  }
}

/** Dublin Core, in the form DCMI gives for HTML; without a type, which Zotero would print as the kind of report. */
function dublinCore(work: CitedWork, url: string | undefined) {
  const description = standingOf(work)
  return {
    'DC.title': fullTitle(work),
    'DC.creator': work.author,
    'DCTERMS.isPartOf': work.site,
    ...(description ? { 'DC.description': description } : {}),
    'DC.date': work.year,
    'DC.language': languageTag(work.language),
    ...(url ? { 'DC.identifier': url } : {}),
  }
}

/** That a text is a translation, and of what; which release it is, as far as that is known. */
function standingOf(work: CitedWork): string | undefined {
  return capitalized(genreOf(work) ?? work.release ?? '') || undefined
}
