import { z } from 'zod'
import { both, sha256 } from './fields.ts'

/** What stands at the head of every JSON file. */
export const head = {
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
