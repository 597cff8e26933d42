import { besidePage, type Format } from '../format.ts'
import { type CitedWork, fullTitle, worksOf } from '../shared/citations/work.ts'

/** The citation of a part or of the whole report: one record for each language of the view. */
export const bibtexFormat = {
  id: 'bibtex',
  mediaType: 'application/x-bibtex',
  ending: 'bib',
  of: 'edition or part',
  in: 'view',
  path: besidePage('cite.bib'),
  contents: (subject) => bibtex(worksOf(subject)),
} as const satisfies Format

/** BibTeX: a technical report; doubled braces keep names and capitals as they are. */
export function bibtex(works: readonly CitedWork[]): string {
  return works.map(entry).join('\n')
}

function entry(work: CitedWork): string {
  const fields = {
    author: `{${escaped(work.author)}}`,
    title: `{${escaped(fullTitle(work))}}`,
    institution: `{${escaped(work.author)}}`,
    year: work.year,
    url: work.url,
    langid: work.language === 'zh' ? 'chinese' : 'english',
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return `@techreport{${work.key},\n${lines.join('\n')}\n}\n`
}

/** The characters TeX would read as commands. */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&')
}
