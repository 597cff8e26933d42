import type { Content } from '../content.ts'
import { kindsOf, type Make } from '../kind.ts'
import { onMatch } from '../on-file.ts'
import { pairOf } from '../pair-of.ts'
import type { Random } from '../random.ts'
import { replaceOne } from '../replace-one.ts'
import { rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
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
    'keyword-sentence-unknown': inKeywords(/(?<=^ {6})[\w.]+#s\d+(?=:$)/gm, (key, random) =>
      random.pick([`99.${key}`, `${key}9`]),
    ),
    'keyword-year-unknown': inKeywords(/(?<=^ {2})"?\d{4}"?(?=:)/gm, () => '"1999"'),
    'keyword-evidence': replaceOne(
      (text) => text.file === 'keywords.yaml' && text.path.includes('has'),
      /^.*$/gs,
      ([found], random) => random.pick([`${found}们`, `${found}s`, found.slice(0, -1).concat('x')]),
    ),
    'keyword-of-the-sentence': (content, random) => {
      for (const text of shuffledTexts(content, random, (one) => one.file === 'keywords.yaml')) {
        const list = text.path.includes('has') ? undefined : answerOf(content, text)
        if (list)
          return rewrite(
            content,
            text,
            text.language === 'zh' ? `${text.value}、${list}` : `${text.value}, ${list}`,
          )
      }
      return undefined
    },
    'keywords-emptied': replaceOne(keywords(), /^.*$/gs, (_, random) => random.pick(['', ' ', '、', ','])),
  }),
  ...kindsOf('editor', {
    'keywords-of-task-lost': (content, random) => {
      const lost = inKeywords(/^ {6}\d+\.\d+#s\d+:\n(?: {8}.*\n)+/gm, () => '')(content, random)
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

/** The words of the sentence that answer the keywords of a list. */
function answerOf(content: Content, list: Text): string | undefined {
  const has = [...list.path.slice(0, -1), 'has', list.language].join()
  const answer = content.texts('keywords.yaml').find(({ path }) => path.join() === has)?.value
  return answer && /^[\p{Script=Han}a-z -]+$/u.test(answer) ? answer : undefined
}

function inKeywords(pattern: RegExp, put: (found: string, random: Random) => string): Make {
  return onMatch(/^keywords\.yaml$/, pattern, put)
}
