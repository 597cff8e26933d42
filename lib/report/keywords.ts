import { z } from 'zod'

/** The words of a list that 、 or commas separate, each with its index in it. */
export function splitWords(list: string): { word: string; index: number }[] {
  return [...list.matchAll(/[^、，,]+/gu)].flatMap(({ 0: part, index }) => {
    const word = part.trim()
    return word === '' ? [] : { word, index: index + part.indexOf(word) }
  })
}

/** Words separated by 、 or commas. */
const words = z
  .string()
  .max(4000, 'at most 4000 characters')
  .transform((list) => splitWords(list).map(({ word }) => word))
  .refine((list) => list.length > 0, 'at least one word')

/**
 * `content/keywords.yaml`: everyday words for the entries of each edition. By edition, then by entry (`req`,
 * `area-2`, `2.4`, `gov-1`; in quotation marks, for YAML reads 1.10 as 1.1), then by language.
 */
export const keywordsSchema = z.record(
  z.string().regex(/^\d{4}$/, 'the year of an edition'),
  z.record(z.string(), z.strictObject({ zh: words, en: words })),
)

/** Where the form of `content/keywords.yaml` is described. */
export const keywordsForm = 'lib/report/keywords.ts'

/** The everyday words that the report itself does not use. */
export type Keywords = z.infer<typeof keywordsSchema>
