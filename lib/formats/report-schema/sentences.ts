import { z } from 'zod'
import { count, sha256 } from './fields.ts'
import { head } from './head.ts'

const cited = z.strictObject({
  text: z.string().describe('The whole sentence, word for word.'),
  sha256: sha256.describe('SHA-256 of the text in UTF-8: another hash, another text.'),
  address: z
    .string()
    .describe(
      'The permanent link, which opens at the sentence; a path when the site was built without an address.',
    ),
  isTranslation: z.boolean().describe('Whether it is a translation of the other language.'),
  standing: z.string().describe('Which of the two languages counts, in this one.'),
  citation: z
    .string()
    .describe('How to cite it: GB/T 7714—2025 for Chinese, APA 7 for English. Of a translation it says so.'),
})

/** `sentences.json`: every sentence of an edition with what it takes to verify and cite it. */
export const sentencesSchema = z
  .strictObject({
    ...head,
    sentences: z
      .array(
        z.strictObject({
          id: z.string().describe('Edition, part and number, as in its address: 2024/2.4#s1.'),
          part: z.string().describe('The id of its part, as in its address.'),
          number: count.describe('Its number in its part, the same in both languages.'),
          zh: cited,
          en: cited,
        }),
      )
      .describe('In reading order.'),
  })
  .meta({
    title: 'Sentences of a report',
    description: 'Every sentence of one year’s report in Chinese and English, to verify and to cite.',
  })

/** The contents of `sentences.json`. */
export type SentencesJson = z.infer<typeof sentencesSchema>
/** A sentence in one language, as it is cited. */
export type CitedSentence = z.infer<typeof cited>
