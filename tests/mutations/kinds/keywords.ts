import { changeOf } from '../change.ts'
import { type Content, pairOf, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import { type Make, replaceOne, shuffledTexts, type Where } from '../replace-one.ts'

const words: Where = ({ file, language }) => file === 'keywords.yaml' && language !== undefined

/** Words for the search, and the count that the report states of itself. */
export const keywordKinds = [
  ...kindsOf('refuse', {
    'keyword-twice': (content, random) => {
      for (const text of shuffledTexts(content, random, words)) {
        const separator = text.language === 'zh' ? '、' : ', '
        const all = text.value.split(text.language === 'zh' ? '、' : /, */).map((word) => word.trim())
        return rewrite(content, text, [...all, random.pick(all)].join(separator))
      }
      return undefined
    },
    'keyword-part-unknown': onKey((key) => key.replace(/"?([\w.-]+)"?:/, '"99.$1":')),
    'keyword-year-unknown': (content) => {
      const source = content.source('keywords.yaml')
      return changeOf('keywords.yaml', source, source.replace(/^"?\d{4}"?:/m, '"1999":'))
    },
    'keyword-key-unquoted': onKey((key) => key.replaceAll('"', ''), /^ {2}"\d+\.\d+":$/gm),
    'keywords-emptied': replaceOne(words, /^.*$/gs, (_, random) => random.pick(['', ' ', '、', ','])),
  }),
  ...kindsOf('editor', {
    'keywords-of-task-lost': (content, random) => {
      const source = content.source('keywords.yaml')
      const tasks = [...source.matchAll(/^ {2}"?\d+\.\d+"?:\n(?: {4}.*\n)+/gm)]
      if (tasks.length === 0) return undefined
      const { index, 0: found } = random.pick(tasks)
      const change = changeOf(
        'keywords.yaml',
        source,
        source.slice(0, index) + source.slice(index + found.length),
      )
      return { ...change, places: [{ file: 'keywords.yaml' }], before: found.slice(0, 30), after: '' }
    },
    'keyword-empty': replaceOne(words, /[、]|, /g, ([found]) => `${found}${found}`),
    'keyword-separator': replaceOne(words, /[、]|, /g, (_, random) => random.pick([' | ', '; ', '\\', '\t'])),
    'keyword-in-chinese': (content, random) => {
      for (const text of shuffledTexts(
        content,
        random,
        ({ file, language }) => file === 'keywords.yaml' && language === 'en',
      )) {
        const word = random.pick(pairOf(content, text)?.value.split(/、\s*/) ?? [''])
        if (/\p{Script=Han}/u.test(word)) return rewrite(content, text, `${text.value}, ${word}`)
      }
      return undefined
    },
    'count-of-tasks': (content, random) => countOfTasks(content, random),
  }),
]

function onKey(put: (key: string) => string, pattern = /^ {2}[\w".-]+:$/gm): Make {
  return (content, random) => {
    const source = content.source('keywords.yaml')
    const keys = [...source.matchAll(pattern)]
    if (keys.length === 0) return undefined
    const { index, 0: found } = random.pick(keys)
    return changeOf(
      'keywords.yaml',
      source,
      source.slice(0, index) + put(found) + source.slice(index + found.length),
    )
  }
}

/** Another number of tasks in the source and in the subtitle, in both languages. */
function countOfTasks(content: Content, random: Random): ReturnType<Make> {
  for (const year of content.editions) {
    const tasks = content.files.filter((file) =>
      new RegExp(`^${year}/\\d+-[^/]+/\\d+\\.\\d+-.*\\.zh\\.mdx$`).test(file),
    ).length
    const other = String(tasks + 1 + random.below(9))
    const count = new RegExp(`(?<!\\d)${tasks}(?!\\d)`)
    const texts = content
      .texts(`${year}/edition.yaml`)
      .filter(({ path, value }) => path[0] === 'subtitle' && count.test(value))
    const source = content
      .texts(`${year}/source.zh.txt`)
      .find(({ value }) => new RegExp(`${tasks}项`).test(value))
    if (texts.length < 2 || !source) continue
    const file = `${year}/edition.yaml`
    const frame = content.source(file)
    const put = texts.reduceRight(
      (all, { start, end, value }) =>
        all.slice(0, start) + JSON.stringify(value.replace(count, other)) + all.slice(end),
      frame,
    )
    const one = rewrite(content, source, source.value.replace(count, other))
    const two = changeOf(file, frame, put)
    return { ...two, places: [...two.places, { file }, ...one.places], edits: [...one.edits, ...two.edits] }
  }
  return undefined
}
