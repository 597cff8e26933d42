import { z } from 'zod'
import { fullFileAddress } from '../../report/full-address.ts'
import { jsonText } from '../shared/json-text.ts'
import { both, sha256 } from './fields.ts'
import { checklistLine, concern, named, place, project, target, term } from './lists.ts'
import { addresses, part, type text } from './part.ts'

/** What stands at the head of both kinds of JSON file. */
const head = {
  $schema: z.string().describe('The address of this schema.'),
  edition: z.string().describe('The year of the report.'),
  source: both.describe('Where the text comes from.'),
  attribution: both.optional().describe('How the issuer is known; left out where the source names it.'),
  translation: both.describe('The standing of the two languages.'),
  licence: both.extend({
    url: z.string().optional().describe('The licence of the translation and the notes, by its address.'),
  }),
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
