import { z } from 'zod'
import { annotationKinds } from '../../report/vocabulary.ts'
import { both, count, id } from './fields.ts'

const address = z
  .string()
  .describe('A full address, or a path from the root of the server when the site was built without one.')
/** A page in each view. */
export const addresses = z
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
/** A text with its marks beside it rather than inside it. */
export const text = z.strictObject({ text: z.string(), annotations: z.array(annotation) })
const sentence = z
  .strictObject({
    number: count.describe('Its number in its part, the same in both languages.'),
    paragraph: count.describe('Sentences of one paragraph share this number.'),
    address: addresses,
    zh: text.describe('The authoritative text.'),
    en: text.describe('The unofficial translation.'),
  })
  .describe('The smallest thing that can be linked and cited.')

/** A part of an edition, with its sentences. */
export const part = z
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
