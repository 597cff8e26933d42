import { z } from 'zod'
import { bounds } from '../../report/numbers/bounds.ts'
import { unitIds } from '../../report/numbers/units.ts'
import { commitmentLevels } from '../../report/vocabulary.ts'
import { both, count, id } from './fields.ts'

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
/** A place or a note. */
export const named = z.strictObject({ id, zh: z.string(), en: z.string() })
/** A glossary entry. */
export const term = named.extend({
  note: both.optional(),
  kind: z.string(),
  source: z.string().describe('Where the English form comes from.'),
})
