import { type Change, changeOf, together } from '../change.ts'
import { type Content, pairOf, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import { inParts, type Make, replaceOne, sentences, shuffledTexts } from '../replace-one.ts'
import type { Text } from '../texts.ts'

const tags = /<[^>]*>/g
const added = { zh: '我们继续努力。', en: 'We will keep working hard.' }

/** Sentences and titles that were lost, added, joined or moved. */
export const sentenceKinds = [
  ...kindsOf('refuse', {
    'sentence-removed': lines(inOne, (line) => line.replace(/.*/s, '')),
    'sentence-removed-in-both': lines(inBoth, () => ''),
    'sentence-added': lines(inOne, (line, language) => `${line}\n${added[language]}`),
    'sentences-joined': joined(inOne),
    'title-emptied': (content, random) => {
      const title = pickTitle(content, random)
      return title && rewrite(content, title, '')
    },
    'sentences-exchanged': exchanged,
  }),
  ...kindsOf('editor', {
    'sentences-joined-in-both': joined(inBoth),
    'sentence-cut-in-both': (content, random) => {
      for (const zh of shuffledTexts(content, random, sentences('zh'))) {
        const en = pairOf(content, zh)
        const [first, second] = [zh, en].map((text) => text && cutAtComma(content, text))
        if (first && second) return together(first, second)
      }
      return undefined
    },
    'title-of-another': (content, random) => {
      const [title, other] = [pickTitle(content, random, 'en'), pickTitle(content, random, 'en')]
      return title && other && title.value !== other.value ? rewrite(content, title, other.value) : undefined
    },
    'sentence-of-small-letter': replaceOne(inParts('en'), /^[A-Z](?=[a-z])/g, ([found]) =>
      found.toLowerCase(),
    ),
  }),
]

type Lines = (content: Content, text: Text) => readonly Text[]

function inOne(_: Content, text: Text): readonly Text[] {
  return [text]
}

function inBoth(content: Content, text: Text): readonly Text[] {
  return [text, pairOf(content, text)].filter((found) => found !== undefined)
}

/** Says something else in the place of a sentence, in one language or in both. */
function lines(which: Lines, put: (line: string, language: 'zh' | 'en') => string): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences(random.pick(['zh', 'en'])))) {
      const changes = which(content, text).map((one) =>
        rewrite(content, one, put(one.value, one.language ?? 'zh')),
      )
      return withPair(content, text, all(changes))
    }
    return undefined
  }
}

/** Takes the line break after a sentence away. */
function joined(which: Lines): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences(random.pick(['zh', 'en'])))) {
      const both = which(content, text)
      const followed = both.every((one) => content.texts(one.file).some((next) => next.start === one.end + 1))
      const changes = both.map((one) => removeRange(content, one.file, one.end, one.end + 1))
      if (followed) return withPair(content, text, all(changes))
    }
    return undefined
  }
}

/** Exchanges a sentence with the next, in one language, where their marks differ. */
function exchanged(content: Content, random: Random): Change | undefined {
  for (const text of shuffledTexts(content, random, sentences(random.pick(['zh', 'en'])))) {
    const next = content.texts(text.file).find((other) => other.start === text.end + 1)
    if (!next || String(next.value.match(tags)) === String(text.value.match(tags))) continue
    const source = content.source(text.file)
    const put = `${source.slice(0, text.start)}${next.value}\n${text.value}${source.slice(next.end)}`
    return withPair(content, text, changeOf(text.file, source, put))
  }
  return undefined
}

function cutAtComma(content: Content, text: Text): Change | undefined {
  const outside = text.value.replaceAll(/<(\w+).*?>.*<\/\1>/g, (marked) => '\0'.repeat(marked.length))
  const at = outside.search(/(?:，|, )(?=[^\0]{2})/)
  return at < 0
    ? undefined
    : rewrite(content, text, `${text.value.slice(0, at + 1)}\n${text.value.slice(at + 1).trim()}`)
}

function removeRange(content: Content, file: string, start: number, end: number): Change {
  const source = content.source(file)
  return changeOf(file, source, source.slice(0, start) + source.slice(end))
}

function pickTitle(
  content: Content,
  random: Random,
  language = random.pick(['zh', 'en'] as const),
): Text | undefined {
  for (const text of shuffledTexts(content, random, inParts(language))) {
    return content.texts(text.file)[0]
  }
  return undefined
}

function all([first, ...others]: readonly Change[]): Change | undefined {
  return first && together(first, ...others)
}

/** The change, whose message may as well stand at the sentence of the other language. */
function withPair(content: Content, text: Text, change: Change | undefined): Change | undefined {
  const pair = pairOf(content, text)
  if (!change || !pair) return change
  const line = content.source(pair.file).slice(0, pair.start).split('\n').length
  return { ...change, places: [...change.places, { file: pair.file, line }] }
}
