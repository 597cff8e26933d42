import { changeOf, together } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf, type Make } from '../kind.ts'
import { marksOf, unmarked } from '../marks.ts'
import { replaceOne } from '../replace-one.ts'
import { rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import { keywords, sentences, strings } from '../where.ts'

const betterWords: Record<string, string> = {
  strictest: 'most rigorous',
  splendid: 'successful',
  convenient: 'simple',
  latest: 'most recent',
  mechanisms: 'arrangements',
  procedures: 'processes',
  burdens: 'loads',
  thorough: 'sound',
  capacity: 'ability',
  crucial: 'decisive',
}
const betterVerbs: Record<string, string> = {
  'carry out': 'undertake',
  build: 'construct',
  'strive to become': 'aim to become',
  'speed up': 'accelerate',
  foster: 'nurture',
  implement: 'put into effect',
  launch: 'begin',
  advance: 'push ahead with',
}

/** Texts that say the same in better words; the words that marks mark are those of the lists, and stay. */
export const lawfulWords = kindsOf('lawful', {
  'lawful-better-word': replaceOne(
    sentences('en'),
    new RegExp(`\\b(?:${Object.keys(betterWords).join('|')})\\b`, 'g'),
    ([found]) => betterWords[found],
    unmarked,
  ),
  'lawful-better-verb': betterVerb,
  'lawful-string-reworded': replaceOne(strings('en'), /\bThis\b/g, () => 'The same'),
  'lawful-chinese-string-reworded': replaceOne(strings('zh'), /本站/g, () => '本网站'),
  'lawful-keyword-added': replaceOne(keywords('zh'), /$/g, () => '、便民热线'),
  'lawful-english-keyword-added': replaceOne(keywords('en'), /$/g, () => ', citizens’ hotline'),
})

/** Another English verb in a sentence, and in every project of the sentence that has it. */
function betterVerb(...[content, random]: Parameters<Make>): ReturnType<Make> {
  for (const verb of shuffledTexts(content, random, isBetter)) {
    const better = betterVerbs[verb.value] ?? ''
    const sentence = sentenceOf(content, verb)
    const places = sentence ? [...unmarked(sentence).matchAll(new RegExp(`\\b${verb.value}\\b`, 'g'))] : []
    if (!sentence || places.length === 0) continue
    const said = replaceAll(
      sentence.value,
      places.map(({ index }) => ({ start: index, end: index + verb.value.length })),
      better,
    )
    const same = content
      .texts(verb.file)
      .filter((other) => other.value === verb.value && isBetter(other))
      .filter((other) => sentenceOf(content, other) === sentence)
    const source = content.source(verb.file)
    return together(
      rewrite(content, sentence, said),
      changeOf(verb.file, source, replaceAll(source, same, better)),
    )
  }
  return undefined
}

function isBetter({ file, path, value }: Text): boolean {
  return file.endsWith('/projects.yaml') && path[1] === 'verb' && value in betterVerbs
}

/** The English sentence that marks the project of a verb. */
function sentenceOf(content: Content, verb: Text): Text | undefined {
  const year = verb.file.split('/')[0]
  const id = content.texts(verb.file).find(({ path }) => path[0] === verb.path[0] && path[1] === 'id')?.value
  return content.files
    .filter((file) => file.startsWith(`${year}/`) && file.endsWith('.en.mdx'))
    .flatMap((file) => content.texts(file))
    .find((text) => marksOf(text).some((mark) => mark.tag === 'Project' && mark.id === id))
}

/** A text with the same words in the place of some ranges. */
function replaceAll(text: string, ranges: readonly { start: number; end: number }[], said: string): string {
  return ranges.reduceRight((all, { start, end }) => all.slice(0, start) + said + all.slice(end), text)
}
