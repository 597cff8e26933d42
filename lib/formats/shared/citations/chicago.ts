import { capitalized } from './capitalized.ts'
import { fragment, type Run } from './run.ts'
import { titleCase } from './title-case.ts'
import { type CitedWork, genreOf, sentencePart } from './work.ts'

/** Chicago 17, bibliography: an undated page of a known year needs no access date. */
export function chicago(work: CitedWork): Run[] {
  const genre = genreOf(work)
  return [
    `${work.author}. “${titleCase(work.title)}`,
    sentenceInTitle(work),
    `.” ${genre ? `${capitalized(genre)}. ` : ''}${work.site}, ${work.year}. `,
    { url: work.url },
    fragment,
    '.',
  ]
}

/** Chicago 17, note: commas for full stops, with the site and the year in brackets. */
export function chicagoNote(work: CitedWork): Run[] {
  const genre = genreOf(work)
  return [
    `${work.author}, “${titleCase(work.title)}`,
    sentenceInTitle(work),
    `,” ${genre ? `${genre} ` : ''}(${work.site}, ${work.year}), `,
    { url: work.url },
    fragment,
    '.',
  ]
}

function sentenceInTitle({ language }: CitedWork): Run {
  return { slot: 'sentence', text: titleCase(sentencePart(language, '{}')) }
}
