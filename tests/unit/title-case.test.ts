import { expect, test } from 'vitest'
import { titleCase } from '../../lib/formats/shared/citations/title-case.ts'
import { oracle } from '../csl-oracle.ts'

/** Headline capitals of English titles. */

test.each([
  'Give Prominence to Developing Education as a Priority',
  'Report: The High-Quality Growth of CICPE in Tingchao',
  'Building on All Fronts a Government of, by, and for the People',
  'Focus on Jobs, Lift Families out of Poverty, and Invest up to 40 Million',
  'A Walk up the Hill and over the Bridge to Islands off the Coast',
  'Look after Children through the Summer',
  'Face-to-Face Services for Run-of-the-Mill Cases',
])('a preposition is small: %s', (title) => {
  expect(titleCase(withSmallWords(title))).toBe(title)
  expect(printed(title)).toBe(title)
})

test.each([
  'Carry Out a Campaign through Talent',
  'Speeding Up Construction',
  'Plans Carried Out by a City That Takes On New Tasks',
  'Phasing Out Coal, Setting Up a Fund, and Bringing In Talent from Abroad',
  'Hand Over the Keys, Break Down Barriers, and Kick Off the Season',
  'The Role of Opening Up, and of Opening Up to the World',
  'Crack Down on and Root Out Crime',
  'Live Up to What Was Said',
])('an adverb of a verb is capital: %s', (title) => {
  expect(titleCase(withSmallWords(title))).toBe(title)
})

test.each(['An In-Depth Study of On-Site Follow-Up', 'Advance All-Around Growth and Up-to-Date Schools'])(
  'the first and the last word of a compound are capital: %s',
  (title) => {
    expect(titleCase(withSmallWords(title))).toBe(title)
  },
)

/** A title as a report prints it, with a capital for its first word and for names alone. */
function withSmallWords(title: string): string {
  const small = title.replace(/\b[A-Z](?![A-Z])/g, (letter) => letter.toLowerCase())
  return small.replace(/^./, (letter) => letter.toUpperCase())
}

/** As a processor of the Citation Style Language prints it, which goes by a list of words alone. */
function printed(title: string): string {
  const item = { id: 'one', type: 'report', title: withSmallWords(title) }
  return oracle('modern-language-association', 'en-US', [item as never])
    .join('')
    .replace(/<.*?>|\.$/g, '')
}
