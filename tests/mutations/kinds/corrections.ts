import { changeOf } from '../change.ts'
import { type CorrectionFields, correction } from '../correction.ts'
import { kindsOf, type Make } from '../kind.ts'
import type { Random } from '../random.ts'
import { impossibleDays, unlikelyDays } from './impossible-days.ts'

/** Corrections on days or of parts that cannot be. */
export const correctionKinds = [
  ...kindsOf('refuse', {
    'correction-on-no-day': corrections((random, year) => [{ date: random.pick(impossibleDays(year)) }]),
    'correction-of-nothing': corrections((random) => [
      random.pick([
        { edition: '1999' },
        { part: '99.9' },
        { part: 'area' },
        { edition: '' },
        { part: '' },
        { what: '' },
        { why: '' },
      ]),
    ]),
    'corrections-out-of-order': corrections((random, year) => {
      const days = random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, 2).sort()
      return days.map((day) => ({ date: `${year}-03-0${day}` }))
    }),
  }),
  ...kindsOf('editor', {
    'correction-on-unlikely-day': corrections((random) => [{ date: random.pick(unlikelyDays) }]),
  }),
]

/** Puts some corrections in the place of all. */
function corrections(put: (random: Random, year: string) => CorrectionFields[]): Make {
  return (content, random) => {
    const year = content.editions[0] ?? ''
    const file = 'changes.yaml'
    const source = content.source(file)
    const comments = source.replaceAll(/^(?!#).*\n/gm, '')
    const entries = put(random, year)
      .map((fields) => correction(year, fields))
      .join('')
    return { ...changeOf(file, source, comments + entries), places: [{ file }], before: '', after: entries }
  }
}
