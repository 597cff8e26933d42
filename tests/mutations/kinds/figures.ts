import { kindsOf, type Make } from '../kind.ts'
import { marksOf } from '../marks.ts'
import { pairOf } from '../pair-of.ts'
import type { Random } from '../random.ts'
import { replaceOne } from '../replace-one.ts'
import { rewriteAt } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import { inLists, sentences, type Where } from '../where.ts'

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const romans = ['I', 'II', 'III', 'IV', 'V']
const digits = /\d+(?:[.,]\d+)*/g

/** English that the Chinese of the report stands beside. */
const edition: Where = (text) =>
  text.language === 'en' && (text.file.endsWith('.mdx') || text.file.endsWith('/edition.yaml'))

/** Figures that the other language does not have. */
export const figureKinds = [
  ...kindsOf('refuse', {
    'target-figure': inTarget('en', digits, another),
    'target-figure-in-chinese': inTarget('zh', digits, another),
    'target-number-word': inTarget('en', anyOf(numbers), otherOf(numbers)),
  }),
  ...kindsOf('editor', {
    'figure-digits': replaceOne(edition, digits, ([found], random) => another(found, random)),
    'figure-number-word': replaceOne(edition, anyOf(numbers), ([found], random) =>
      otherOf(numbers)(found, random),
    ),
    'figure-ordinal-word': replaceOne(edition, anyOf(ordinals), ([found], random) =>
      otherOf(ordinals)(found, random),
    ),
    'figure-roman': replaceOne(edition, /\b(?:I{2,3}|IV|V)\b/g, (_, random) => random.pick(romans)),
    'figure-lost': replaceOne(edition, /\b(?:\d+|three|five|six|eight|nine)[- ](?=\p{L})/gu, () => ''),
    'figure-in-list': inBothLanguages('en'),
    'figure-in-list-in-chinese': inBothLanguages('zh'),
  }),
]

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')
}

/** The number with another digit in one place. */
function another(found: string, random: Random): string {
  const at = random.pick([...found.matchAll(/\d/g)]).index
  const digit = (Number(found[at]) + 1 + random.below(8)) % 10
  return found.slice(0, at) + (at === 0 && digit === 0 ? 9 : digit) + found.slice(at + 1)
}

/** Another of some words, with a capital where the word has one. */
function otherOf(words: readonly string[]): (found: string, random: Random) => string {
  return (found, random) => {
    const word = random.pick(words.filter((word) => word !== found.toLowerCase()))
    return /^[A-Z]/.test(found) ? word.replace(/^./, (letter) => letter.toUpperCase()) : word
  }
}

/** Changes the first figure between the tags of a target. */
function inTarget(
  language: 'zh' | 'en',
  pattern: RegExp,
  put: (found: string, random: Random) => string,
): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences(language))) {
      const targets = marksOf(text).filter(({ tag }) => tag === 'Target')
      for (const { inside, closing } of random.shuffle(targets)) {
        const [figure] = text.value.slice(inside, closing).matchAll(pattern)
        if (!figure) continue
        const at = inside + figure.index
        return rewriteAt(content, text, at, at + figure[0].length, put(figure[0], random))
      }
    }
    return undefined
  }
}

/** Changes a figure of a list’s text whose pair has the same figures. */
function inBothLanguages(language: 'zh' | 'en'): Make {
  const where: Where = (text, content) =>
    inLists(language)(text, content) &&
    text.file !== 'keywords.yaml' &&
    !edition(text, content) &&
    hasSameFigures(text, pairOf(content, text))
  return replaceOne(where, digits, ([found], random) => another(found, random))
}

function hasSameFigures(text: Text, pair: Text | undefined): boolean {
  const figures = ({ value }: Text) => (value.match(digits) ?? []).toSorted().join(' ')
  return pair !== undefined && figures(text) !== '' && figures(text) === figures(pair)
}
