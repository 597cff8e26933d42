import { together } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { markedWords } from '../marks.ts'
import { pairOf } from '../pair-of.ts'
import { replaceOne } from '../replace-one.ts'
import { replaceRange, rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import type { Where } from '../where.ts'

const tags: Record<string, string> = { places: 'Place', projects: 'Project', terms: 'Term' }

/** Names in lists that are not those of the text. */
export const nameKinds = [
  ...kindsOf('refuse', {
    'name-languages-exchanged': (content, random) => {
      for (const zh of shuffledTexts(content, random, (text) => isName(text) && text.language === 'zh')) {
        const en = pairOf(content, zh)
        if (!en || en.start < zh.end) continue
        const between = content.source(zh.file).slice(zh.end, en.start)
        const said = JSON.stringify(en.value) + between + JSON.stringify(zh.value)
        const { edits } = replaceRange(content, { ...zh, end: en.end }, said)
        return { ...together(rewrite(content, zh, en.value), rewrite(content, en, zh.value)), edits }
      }
      return undefined
    },
    'name-of-another': (content, random) => {
      for (const text of shuffledTexts(content, random, quoted)) {
        const others = content
          .texts(text.file)
          .filter((other) => isName(other) && other.language === text.language && other.value !== text.value)
        if (others.length > 0) return rewrite(content, text, random.pick(others).value)
      }
      return undefined
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

/** The names of places, projects and terms. */
function isName({ file, path }: Text): boolean {
  return path.length === 2 && (path[1] === 'zh' || path[1] === 'en') && tagOf(file) !== undefined
}

/** Names that stand in the text as they stand in the list. */
function quoted(text: Text, content: Content): boolean {
  const tag = tagOf(text.file)
  if (!tag || !text.language || !isName(text)) return false
  const id = content.texts(text.file).find(({ path }) => path[0] === text.path[0] && path[1] === 'id')
  return markedWords(content, tag, id?.value ?? '', text.language).has(text.value)
}

function quotedIn(language: 'zh' | 'en'): Where {
  return (text, content) => text.language === language && quoted(text, content)
}

function tagOf(file: string): string | undefined {
  return tags[/(?:^|\/)(\w+)\.yaml$/.exec(file)?.[1] ?? '']
}
