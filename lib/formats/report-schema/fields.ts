import { z } from 'zod'

/** Words in both languages. */
export const both = z
  .strictObject({ zh: z.string(), en: z.string() })
  .describe('The same words in both languages.')
/** The id of something. */
export const id = z.string().describe('Permanent; never made from translated words.')
/** A number of a part, a sentence or a paragraph. */
export const count = z.int().positive()
/** A hash in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
