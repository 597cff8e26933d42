import { kindsOf, type Make } from '../kind.ts'
import { onMatch } from '../on-file.ts'
import { pairOf } from '../pair-of.ts'
import type { Random } from '../random.ts'
import { replaceOne } from '../replace-one.ts'
import { rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import { keywords } from '../where.ts'

const separator = /、|, /g

/** Words for the search that are missing, twice or wrongly parted, and parts that are none. */
export const keywordKinds = [
  ...kindsOf('refuse', {
    'keyword-twice': (content, random) => {
      for (const text of shuffledTexts(content, random, keywords())) {
        const all = text.value.split(/、\s*|,\s*/)
        return rewrite(content, text, [...all, random.pick(all)].join(text.language === 'zh' ? '、' : ', '))
      }
      return undefined
    },
    'keyword-part-unknown': inKeywords(
      /(?<=^ {2})"?[\w.-]+"?(?=:$)/gm,
      (key) => `"99.${key.replaceAll('"', '')}"`,
    ),
    'keyword-year-unknown': inKeywords(/^"?\d{4}"?(?=:)/gm, () => '"1999"'),
    'keyword-key-unquoted': inKeywords(/(?<=^ {2})"\d+\.\d+"(?=:$)/gm, (key) => key.replaceAll('"', '')),
    'keywords-emptied': replaceOne(keywords(), /^.*$/gs, (_, random) => random.pick(['', ' ', '、', ','])),
  }),
  ...kindsOf('editor', {
    'keywords-of-task-lost': (content, random) => {
      const lost = inKeywords(/^ {2}"?\d+\.\d+"?:\n(?: {4}.*\n)+/gm, () => '')(content, random)
      return lost && { ...lost, places: [{ file: 'keywords.yaml' }] }
    },
    'keyword-empty': replaceOne(keywords(), separator, ([found]) => found + found),
    'keyword-separator': replaceOne(keywords(), separator, (_, random) =>
      random.pick([' | ', '; ', '\\', '\t']),
    ),
    'keyword-in-chinese': (content, random) => {
      for (const text of shuffledTexts(content, random, keywords('en'))) {
        const word = random.pick(pairOf(content, text)?.value.split(/、\s*/) ?? [''])
        if (/\p{Script=Han}/u.test(word)) return rewrite(content, text, `${text.value}, ${word}`)
      }
      return undefined
    },
  }),
]

function inKeywords(pattern: RegExp, put: (found: string, random: Random) => string): Make {
  return onMatch(/^keywords\.yaml$/, pattern, put)
}
