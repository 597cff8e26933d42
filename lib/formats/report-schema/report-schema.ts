import { z } from 'zod'
import { bounds } from '../../report/numbers/bounds.ts'
import { unitIds } from '../../report/numbers/units.ts'
import { annotationKinds, commitmentLevels } from '../../report/vocabulary.ts'

const both = z.strictObject({ zh: z.string(), en: z.string() }).describe('The same words in both languages.')
const id = z.string().describe('Permanent; never made from translated words.')
const count = z.int().positive()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const address = z
  .string()
  .describe('A full address, or a path from the root of the server when the site was built without one.')
const addresses = z
  .strictObject({ zh: address, en: address, 'zh-en': address })
  .describe('The page in each view.')

const annotation = z
  .strictObject({
    kind: z.enum(annotationKinds),
    id: id.describe('Its id in the list of its kind.'),
    start: z.int().nonnegative().describe('First character, from 0, counted in Unicode code points.'),
    end: count.describe('The character after the last.'),
  })
  .describe('A marked span of a sentence; spans may stand inside each other.')
const text = z.strictObject({ text: z.string(), annotations: z.array(annotation) })
const sentence = z
  .strictObject({
    number: count.describe('Its number in its part, the same in both languages.'),
    paragraph: count.describe('Sentences of one paragraph share this number.'),
    address: addresses,
    zh: text.describe('The authoritative text.'),
    en: text.describe('The unofficial translation.'),
  })
  .describe('The smallest thing that can be linked and cited.')

const part = z
  .strictObject({
    id: id.describe('The last segment of its address: requirements, 2, 2.4 or pledges.'),
    kind: z.enum(['requirements', 'area', 'task', 'pledges']),
    area: z.string().optional().describe('Of a task: the id of its area.'),
    title: both,
    address: addresses,
    sentences: z.array(sentence).describe('Its own; an area’s tasks have theirs.'),
    items: z
      .array(z.strictObject({ number: count, title: both, sentences: z.array(count) }))
      .optional()
      .describe('Of the pledges: each pledge with the numbers of its sentences.'),
  })
  .meta({ id: 'part' })

const stand = {
  part: id.describe('The part whose sentence says it.'),
  sentence: count.describe('The number of that sentence.'),
}
const target = z.strictObject({
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
  ...stand,
})
const project = z.strictObject({
  id,
  zh: z.string(),
  en: z.string(),
  level: z
    .enum(commitmentLevels)
    .describe('How firmly it is promised, read off the verb alone; nothing about progress.'),
  verb: both,
  ...stand,
})
const named = z.strictObject({ id, zh: z.string(), en: z.string() })
const term = named.extend({
  note: both.optional(),
  kind: z.string(),
  source: z.string().describe('Where the English form comes from.'),
})

/** What stands at the head of both kinds of JSON file. */
const head = {
  $schema: z.string().describe('The address of this schema.'),
  edition: z.string().describe('The year of the report.'),
  source: both.describe('Where the text comes from.'),
  translation: both.describe('The standing of the two languages.'),
  licence: both,
  changed: z.iso.date().nullable().describe('The day of the last change of the content; null when unknown.'),
  textSha256: sha256.describe('SHA-256 of report.txt: the same hash is on every copy of the same text.'),
}

/** `report.json`: one edition, whole. */
export const reportSchema = z
  .strictObject({
    ...head,
    title: both,
    slogan: both,
    subtitle: both,
    plan: both,
    closing: both,
    issuer: both,
    address: addresses,
    parts: z.array(part).describe('In reading order.'),
    targets: z.array(target),
    projects: z.array(project),
    places: z.array(named),
    notes: z.array(named).describe('Remarks of the editors.'),
    terms: z.array(term).describe('The glossary, shared by all editions.'),
  })
  .describe('One year’s report in Chinese and English, sentence by sentence.')

/** `part.json`: one part of an edition, beside its page. */
export const partSchema = z
  .strictObject({ ...head, part })
  .describe('One part of a report in Chinese and English, sentence by sentence.')

/** The contents of `report.json`. */
export type ReportJson = z.infer<typeof reportSchema>
/** The contents of a `part.json`. */
export type PartFileJson = z.infer<typeof partSchema>
/** A part in either of them. */
export type PartJson = z.infer<typeof part>

/** A schema as a file: JSON Schema, draft 2020-12. */
export function schemaText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`
}
