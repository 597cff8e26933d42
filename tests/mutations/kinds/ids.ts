import { changeOf } from '../change.ts'
import { rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { marksOf } from '../marks.ts'
import type { Random } from '../random.ts'
import { type Make, shuffledTexts, type Where } from '../replace-one.ts'

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'ID',
  'a b',
  'a--b',
  '-a',
  'ä',
  '地',
  '../x',
  'x" onclick="y',
  ' ',
  '',
  '1.10',
  'a\\nb',
]
const long = [200_000, 1_000_000]
const sentences: Where = (text) => text.form === 'mdx'
const listed: Where = (text) => text.form === 'yaml' && text.path.length === 2 && text.path[1] === 'id'

/** Ids that no list has, or that no list may have. */
export const idKinds = kindsOf('refuse', {
  'id-mistyped': inTag(mistyped),
  'id-of-another': inTag((id, random, ids) => random.pick([...ids].filter((other) => other !== id))),
  'id-hostile': inTag((_, random) => random.pick(hostile)),
  'id-long': inTag((_, random) => 'x'.repeat(random.pick(long))),
  'id-in-list-mistyped': inList(mistyped),
  'id-in-list-doubled': inList((id, random, ids) => random.pick([...ids].filter((other) => other !== id))),
  'id-in-list-hostile': inList((_, random) => random.pick(hostile)),
  'id-in-list-long': inList((_, random) => 'x'.repeat(random.pick(long))),
  'entry-doubled': (content, random) => {
    for (const text of shuffledTexts(content, random, listed)) {
      const source = content.source(text.file)
      const start = source.lastIndexOf('\n', text.start) + 1
      const next = source.indexOf('\n- id:', start)
      const entry = source.slice(start, next < 0 ? undefined : next + 1)
      const end = start + entry.length
      const put = source.slice(0, end) + entry + source.slice(end)
      const line = source.slice(0, end).split('\n').length
      return {
        ...changeOf(text.file, source, put),
        places: [{ file: text.file, line }],
        before: '',
        after: entry.slice(0, 60),
      }
    }
    return undefined
  },
})

type Put = (id: string, random: Random, ids: ReadonlySet<string>) => string

/** Changes the id of a tag, in one language. */
function inTag(put: Put): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences)) {
      const marks = marksOf(text)
      if (marks.length === 0) continue
      const ids = new Set(
        content.files
          .flatMap((file) => content.texts(file))
          .filter((one) => listed(one, content))
          .map(({ value }) => value),
      )
      const { id, start } = random.pick(marks)
      const at = text.value.indexOf('"', start) + 1
      return rewrite(
        content,
        text,
        text.value.slice(0, at) + put(id, random, ids) + text.value.slice(at + id.length),
      )
    }
    return undefined
  }
}

/** Changes an id of a list. */
function inList(put: Put): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, listed)) {
      const ids = new Set(
        content
          .texts(text.file)
          .filter((one) => listed(one, content))
          .map(({ value }) => value),
      )
      return ids.size > 1 ? rewrite(content, text, put(text.value, random, ids)) : undefined
    }
    return undefined
  }
}

function mistyped(id: string, random: Random): string {
  const at = random.below(id.length)
  return id.slice(0, at) + random.pick(['', 'x', `${id[at]}${id[at]}`]) + id.slice(at + 1)
}
