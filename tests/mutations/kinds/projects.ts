import { commitmentLevels } from '../../../lib/content/lists.ts'
import { type Content, pairOf, replaceRange, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { marksOf } from '../marks.ts'
import { replaceOne, shuffledTexts, type Where, wordsOf } from '../replace-one.ts'
import type { Text } from '../texts.ts'

const inProjects =
  (key: string): Where =>
  (text) =>
    text.file.endsWith('/projects.yaml') && text.path[1] === key

/** How firmly a project is promised, and the verb that says so. */
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
      return verbs.length > 0 ? rewrite(content, text, random.pick(verbs)) : undefined
    }
    return undefined
  },
  'verb-in-other-language': (content, random) => {
    for (const text of shuffledTexts(content, random, inProjects('verb'))) {
      const pair = pairOf(content, text)
      return pair && rewrite(content, text, pair.value)
    }
    return undefined
  },
})

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
