import { type Change, together } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf, type Make } from '../kind.ts'
import { unmarked } from '../marks.ts'
import { pairOf } from '../pair-of.ts'
import { replaceRange, rewrite, rewriteAt, withPair } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import { sentences } from '../where.ts'

const tags = /<[^>]*>/g

/** Sentences that were lost, added, joined or moved. */
export const sentenceKinds = [
  ...kindsOf('refuse', {
    'sentence-removed': inOne((content, text) => rewrite(content, text, '')),
    'sentence-removed-in-both': inBoth((content, text) => rewrite(content, text, '')),
    'sentence-added': inOne((content, text) => {
      const added = text.language === 'zh' ? '我们继续努力。' : 'We will keep working hard.'
      return rewrite(content, text, `${text.value}\n${added}`)
    }),
    'sentences-joined': inOne(joinedToNext),
    'sentences-exchanged': inOne(exchangedWithNext),
  }),
  ...kindsOf('editor', {
    'sentences-joined-in-both': inBoth(joinedToNext),
    'sentence-cut-in-both': inBoth(cutAtComma),
  }),
]

type Put = (content: Content, text: Text) => Change | undefined

/** Changes a sentence in one language. */
function inOne(put: Put): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences(random.pick(['zh', 'en'])))) {
      const change = put(content, text)
      if (change) return withPair(content, text, change)
    }
    return undefined
  }
}

/** Changes a sentence in both languages. */
function inBoth(put: Put): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences(random.pick(['zh', 'en'])))) {
      const pair = pairOf(content, text)
      const [one, two] = [put(content, text), pair && put(content, pair)]
      if (one && two) return together(one, two)
    }
    return undefined
  }
}

/** The sentence on the next line. */
function nextTo(content: Content, text: Text): Text | undefined {
  return content.texts(text.file).find(({ start }) => start === text.end + 1)
}

/** Takes the line break after a sentence away. */
function joinedToNext(content: Content, text: Text): Change | undefined {
  const { file, end } = text
  return nextTo(content, text) && replaceRange(content, { file, start: end, end: end + 1 }, '')
}

/** Exchanges a sentence with the next, where their marks differ. */
function exchangedWithNext(content: Content, text: Text): Change | undefined {
  const next = nextTo(content, text)
  if (!next || String(next.value.match(tags)) === String(text.value.match(tags))) return undefined
  return replaceRange(content, { ...text, end: next.end }, `${next.value}\n${text.value}`)
}

function cutAtComma(content: Content, text: Text): Change | undefined {
  const at = unmarked(text).search(/(?:，|, )(?=[^\0]{2})/) + 1
  return at === 0
    ? undefined
    : rewriteAt(content, text, at, text.value.length, `\n${text.value.slice(at).trim()}`)
}
