import { languageTag } from '../../report/view.ts'
import { besidePage } from '../beside-page.ts'
import type { Format } from '../format.ts'
import { capitalized } from '../shared/citations/capitalized.ts'
import { type CitedWork, fullTitle, genreOf, worksOf } from '../shared/citations/work.ts'

/** The citation of a sentence, a part or the whole report: one record for each language of the view. */
export const bibtexFormat = {
  id: 'bibtex',
  mediaType: 'application/x-bibtex',
  ending: 'bib',
  of: 'edition, part, concern or sentence',
  in: 'view',
  path: besidePage('cite', 'bib'),
  contents: (subject) => bibtex(worksOf(subject)),
  linkedFrom: { pages: ['report', 'part', 'concern'], rel: 'describedby' },
} as const satisfies Format

/**
 * BibTeX: a technical report; doubled braces keep names and capitals as they are, which styles else make small. The language stands twice: biblatex reads
 * `langid`, Zotero reads `language`.
 */
export function bibtex(works: readonly CitedWork[]): string {
  return works.map(entry).join('\n')
}

function entry(work: CitedWork): string {
  const genre = genreOf(work)
  const fields = {
    author: `{${escaped(work.author)}}`,
    title: `{${escaped(fullTitle(work))}}`,
    shorttitle: `{${escaped(work.shortTitle)}}`,
    ...(genre ? { type: `{${escaped(capitalized(genre))}}` } : {}),
    institution: `{${escaped(work.site)}}`,
    year: work.year,
    url: work.url,
    language: languageTag(work.language),
    langid: work.language === 'zh' ? 'chinese' : 'english',
    note: escaped(work.note),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return `@techreport{${work.key},\n${lines.join('\n')}\n}\n`
}

/** The characters TeX would read as commands. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
}
