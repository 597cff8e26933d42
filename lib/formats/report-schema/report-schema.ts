import { z } from 'zod'
import { fullFileAddress } from '../../report/full-address.ts'
import { jsonText } from '../shared/json-text.ts'
import { both } from './fields.ts'
import { head } from './head.ts'
import { checklistLine, concern, named, place, project, target, term } from './lists.ts'
import { addresses, part, type text } from './part.ts'

/** `report.json`: one edition, whole. */
export const reportSchema = z
  .strictObject({
    ...head,
    title: both,
    slogan: both.optional(),
    subtitle: both.optional(),
    plan: both.optional(),
    closing: both.optional(),
    issuer: both,
    address: addresses,
    parts: z.array(part).describe('In reading order.'),
    targets: z.array(target),
    projects: z.array(project),
    places: z.array(place),
    concerns: z.array(concern).describe('What concerns whom.'),
    checklist: z.array(checklistLine).describe('Every target and project, in the order of the text.'),
    notes: z.array(named).describe('Remarks of the editors.'),
    terms: z.array(term).describe('The glossary, shared by all editions.'),
  })
  .meta({
    title: 'Report',
    description: 'One year’s report in Chinese and English, sentence by sentence.',
  })

/** `part.json`: one part of an edition, beside its page. */
export const partSchema = z.strictObject({ ...head, part }).meta({
  title: 'Part of a report',
  description: 'One part of a report in Chinese and English, sentence by sentence.',
})

/** The contents of `report.json`. */
export type ReportJson = z.infer<typeof reportSchema>
/** The contents of a `part.json`. */
export type PartFileJson = z.infer<typeof partSchema>
/** A part in either of them. */
export type PartJson = z.infer<typeof part>
/** A sentence in one language. */
export type AnnotatedText = z.infer<typeof text>

/**
 * A schema as a file: JSON Schema, draft 2020-12.
 * @param path where it is, which is its `$id`
 */
export function schemaText(schema: z.ZodType, path: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return jsonText({ $schema, $id: fullFileAddress(path), ...rest })
}
