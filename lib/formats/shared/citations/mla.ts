import { capitalized } from './capitalized.ts'
import { fragment, type Run } from './run.ts'
import { titleCase } from './title-case.ts'
import { type CitedWork, genreOf, sentencePart } from './work.ts'

/** MLA 9: the report is a work of its own, in italics and headline capitals; the access date is optional, at the end. */
export function mla(work: CitedWork): Run[] {
  const genre = genreOf(work)
  return [
    `${work.author}. `,
    { italic: titleCase(work.title) },
    { slot: 'sentence', text: titleCase(sentencePart(work.language, '{}')), inTitle: true },
    `. ${genre ? `${capitalized(genre)}, ` : ''}${work.site}, ${work.year}, `,
    { url: work.url },
    fragment,
    '.',
    { slot: 'mla-date', text: ' Accessed {}.' },
  ]
}

/** MLA 9 in the text: author and locator, the latter after a comma, since it is not a page. */
export function mlaInText(work: CitedWork): Run[] {
  return [`(${work.author}`, { slot: 'sentence', text: ', sentence {}' }, ')']
}
