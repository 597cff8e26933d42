import { kindsOf } from '../kind.ts'
import { replaceOne } from '../replace-one.ts'
import { inLanguage, printed } from '../where.ts'

/** Characters, but for the number before a heading of the source, which may differ. */
const han = /(?!(?<=^). )\p{Script=Han}/gu
const common = [
  ...'的一是在有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
]
const smallWords = /\b(?:the|of|and|to|in|a|for|with|will)\b/g

/** Characters and words that were mistyped. */
export const characterKinds = [
  ...kindsOf('refuse', {
    'han-replaced': replaceOne(printed, han, (_, random) => random.pick(common)),
    'han-removed': replaceOne(printed, han, () => ''),
    'han-doubled': replaceOne(printed, han, ([found]) => found + found),
    'han-exchanged': replaceOne(printed, /\p{Script=Han}{2}/gu, ([found]) => [...found].reverse().join('')),
    'source-digit': replaceOne(printed, /(?<!^\d*)\d/g, (_, random) => String(random.below(10))),
  }),
  ...kindsOf('editor', {
    'source-number': replaceOne(
      ({ form }) => form === 'plain',
      /^(?:\d+|\p{Script=Han}) /gu,
      (_, random) => random.pick(['9 ', '七 ', '1999 ']),
    ),
    'english-word-doubled': replaceOne(inLanguage('en'), smallWords, ([found]) => `${found} ${found}`),
  }),
]
