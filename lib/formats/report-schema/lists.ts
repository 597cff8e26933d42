import { z } from 'zod'
import { timeKinds } from '../../report/checklist/stated-time.ts'
import { bounds } from '../../report/numbers/bounds.ts'
import { unitIds } from '../../report/numbers/units.ts'
import { commitmentLevels, concernKinds } from '../../report/vocabulary.ts'
import { both, count, id } from './fields.ts'
import { addresses } from './part.ts'

const stand = {
  part: id.describe('The part whose sentence says it.'),
  sentence: count.describe('The number of that sentence.'),
}
/** A target, with the words that state it. */
export const target = z.strictObject({
  id,
  value: z
    .number()
    .positive()
    .describe('In plain units: 50 billion yuan are 50000000000, 2.3 % is 2.3. Of a range the lower end.'),
  to: z.number().positive().optional().describe('The upper end of a range.'),
  unit: z.enum(unitIds).describe('Money by its code in ISO 4217; a fraction of one is given in decimals.'),
  bound: z
    .enum(bounds)
    .optional()
    .describe('Left out where the number is exact. At-least and at-most include the number itself.'),
  label: both,
  measure: both.optional().describe('Of a count: what is counted.'),
  figure: both.describe('The words of the text.'),
  verb: both
    .optional()
    .describe('The verb it hangs on in its sentence: many numbers are only striven or pushed for.'),
  ...stand,
})
/** A project, with how firmly it is set out. */
export const project = z.strictObject({
  id,
  zh: z.string(),
  en: z.string(),
  level: z
    .enum(commitmentLevels)
    .describe('How firmly it is set out, read off the verb alone; nothing about progress.'),
  verb: both,
  ...stand,
})
/** A note. */
export const named = z.strictObject({ id, zh: z.string(), en: z.string() })
/** A place. */
export const place = named.extend({
  within: z
    .array(id)
    .describe(
      'The districts and parks, among the concerns, in which the text or a note puts it; a place that is one names itself.',
    ),
  note: id.optional().describe('The term whose note says so; left out where the text does.'),
})
/** A glossary entry. */
export const term = named.extend({
  note: both.optional(),
  kind: z.string(),
  source: z.string().describe('Where the English form comes from.'),
})
/** A situation in life, a district or a park, with the sentences that touch it. The selection is the site’s. */
export const concern = named.extend({
  kind: z.enum(concernKinds),
  about: both.describe('What of the report concerns it, in a few words.'),
  silent: z.array(both).describe('What such readers look for and the text does not mention.'),
  address: addresses,
  sentences: z.array(
    z.strictObject({ ...stand, words: z.array(both).describe('The words of the sentence that say so.') }),
  ),
})
/** What the text of a target or project gives and leaves open, read off its marks and words. */
export const checklistLine = z.strictObject({
  kind: z.enum(['target', 'project']),
  id,
  checkable: z
    .enum(['number', 'completion', 'start'])
    .optional()
    .describe('What could be checked at the end of the year; left out where the text names no end.'),
  level: z.enum(commitmentLevels).optional().describe('How firmly it is set out, as far as a verb says so.'),
  places: z.array(id).describe('The places that the text names for it.'),
  by: id.optional().describe('The place by which it is to be done; left out where the text names no one.'),
  time: z
    .strictObject({ kind: z.enum(timeKinds), number: z.int().nonnegative() })
    .optional()
    .describe('By when, or for how long; left out where the text says only that it is this year’s work.'),
  hasBaseline: z.boolean().optional().describe('Of a target: whether the text says from what it counts.'),
})
