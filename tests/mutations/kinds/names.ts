import { together } from '../change.ts'
import { type Content, pairOf, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { markedWords } from '../marks.ts'
import type { Random } from '../random.ts'
import { replaceOne, shuffledTexts, type Where } from '../replace-one.ts'
import type { Text } from '../texts.ts'

const tagOf: Record<string, string> = { places: 'Place', projects: 'Project', terms: 'Term' }
const listOf = ({ file }: Text) => /(?:^|\/)(places|projects|terms)\.yaml$/.exec(file)?.[1]

/** The names of places, projects and terms. */
const names: Where = ({ path, ...text }) =>
  listOf({ path, ...text }) !== undefined && path.length === 2 && (path[1] === 'zh' || path[1] === 'en')

/** Names that stand in the text as they stand in the list. */
const quoted: Where = (text, content) => {
  const id =
    content.texts(text.file).find(({ path }) => path[0] === text.path[0] && path[1] === 'id')?.value ?? ''
  const tag = tagOf[listOf(text) ?? ''] ?? ''
  return (
    names(text, content) &&
    text.language !== undefined &&
    markedWords(content, tag, id, text.language).has(text.value)
  )
}
const quotedIn =
  (language: 'zh' | 'en'): Where =>
  (text, content) =>
    text.language === language && quoted(text, content)

/** Names in lists that are not those of the text. */
export const nameKinds = [
  ...kindsOf('refuse', {
    'name-languages-exchanged': (content, random) => {
      const text = first(content, random, names)
      const pair = text && pairOf(content, text)
      if (!text || !pair) return undefined
      const [from, to] = text.start < pair.start ? [text, pair] : [pair, text]
      const source = content.source(text.file)
      const swapped = `${source.slice(0, from.start)}${JSON.stringify(to.value)}${source.slice(from.end, to.start)}${JSON.stringify(from.value)}${source.slice(to.end)}`
      const [one, two] = [rewrite(content, from, to.value), rewrite(content, to, from.value)]
      return { ...together(one, two), edits: [{ write: text.file, bytes: swapped }] }
    },
    'name-of-another': (content, random) => {
      const text = first(content, random, quoted)
      if (!text) return undefined
      const others = content
        .texts(text.file)
        .filter(({ path, value }) => path.length === 2 && path[1] === text.path[1] && value !== text.value)
      return others.length > 0 ? rewrite(content, text, random.pick(others).value) : undefined
    },
  }),
  ...kindsOf('editor', {
    'name-with-beijing': replaceOne(quotedIn('zh'), /^/g, () => '北京'),
    'name-with-beijing-in-english': replaceOne(quotedIn('en'), /^/g, () => 'Beijing '),
    'name-lost-a-character': replaceOne(quotedIn('zh'), /\p{Script=Han}/gu, () => ''),
    'name-of-another-character': replaceOne(quotedIn('zh'), /\p{Script=Han}/gu, (_, random) =>
      random.pick([...'新大中海南省']),
    ),
    'name-lost-a-word': replaceOne(quotedIn('en'), / \w+/g, () => ''),
    'name-of-another-letter': replaceOne(quotedIn('en'), /[a-z]/g, (_, random) => random.pick([...'aeiou'])),
  }),
]

function first(content: Content, random: Random, where: Where): Text | undefined {
  for (const text of shuffledTexts(content, random, where)) return text
  return undefined
}
