import { commitmentLevels } from '../../../lib/report/vocabulary.ts'
import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { marksOf } from '../marks.ts'
import { pairOf } from '../pair-of.ts'
import { replaceOne, wordsOf } from '../replace-one.ts'
import { replaceRange, rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import type { Where } from '../where.ts'

/** How firmly a project is set out, and the verb that says so. */
export const projectKinds = kindsOf('refuse', {
  'level-exchanged': (content, random) => {
    for (const text of shuffledTexts(content, random, inProjects('level'))) {
      const level = random.pick(commitmentLevels.filter((level) => level !== text.value))
      return replaceRange(content, text, level)
    }
    return undefined
  },
  'level-unknown': replaceOne(inProjects('level'), /^.*$/g, (_, random) =>
    random.pick(['finish', 'Complete', '完成']),
  ),
  'verb-exchanged': (content, random) => {
    for (const text of shuffledTexts(content, random, inProjects('verb'))) {
      const sentences = sentencesOf(content, text)
      const verbs = verbsOf(content, text).filter((verb) => sentences.every((words) => !words.includes(verb)))
      if (verbs.length > 0) return rewrite(content, text, random.pick(verbs))
    }
    return undefined
  },
  'verb-in-other-language': (content, random) => {
    for (const text of shuffledTexts(content, random, inProjects('verb'))) {
      const pair = pairOf(content, text)
      if (pair) return rewrite(content, text, pair.value)
    }
    return undefined
  },
})

function inProjects(key: string): Where {
  return (text) => text.file.endsWith('/projects.yaml') && text.path[1] === key
}

/** The sentences that mark the project of a text, in the language of the text. */
function sentencesOf(content: Content, text: Text): string[] {
  const id = content.texts(text.file).find(({ path }) => path[0] === text.path[0] && path[1] === 'id')?.value
  return content.files
    .filter((file) => file.endsWith(`.${text.language}.mdx`))
    .flatMap((file) => content.texts(file))
    .filter((sentence) => marksOf(sentence).some((mark) => mark.tag === 'Project' && mark.id === id))
    .map((sentence) => wordsOf(sentence).replaceAll('\0', ''))
}

function verbsOf(content: Content, text: Text): string[] {
  const same = content.texts(text.file).filter(({ path }) => path[1] === 'verb' && path[2] === text.path[2])
  return [...new Set(same.map(({ value }) => value))].filter((verb) => verb !== text.value)
}
