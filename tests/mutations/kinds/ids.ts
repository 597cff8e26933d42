import type { Content } from '../content.ts'
import { kindsOf, type Make } from '../kind.ts'
import { marksOf } from '../marks.ts'
import type { Random } from '../random.ts'
import { replaceRange, rewrite, rewriteAt } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import { sentences } from '../where.ts'

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

/** Ids that no list has, or that no list may have. */
export const idKinds = kindsOf('refuse', {
  'id-mistyped': inTag(mistyped),
  'id-of-another': inTag(anotherOf),
  'id-hostile': inTag((_, random) => random.pick(hostile)),
  'id-long': inTag((_, random) => 'x'.repeat(random.pick(long))),
  'id-in-list-mistyped': inList(mistyped),
  'id-in-list-doubled': inList(anotherOf),
  'id-in-list-hostile': inList((_, random) => random.pick(hostile)),
  'id-in-list-long': inList((_, random) => 'x'.repeat(random.pick(long))),
  'entry-doubled': (content, random) => {
    for (const { file, start } of shuffledTexts(content, random, isListed)) {
      const source = content.source(file)
      const from = source.lastIndexOf('\n', start) + 1
      const next = source.indexOf('\n- id:', from) + 1
      const end = next === 0 ? source.length : next
      return replaceRange(content, { file, start: end, end }, source.slice(from, end))
    }
    return undefined
  },
})

type Put = (id: string, random: Random, ids: readonly string[]) => string

/** Changes the id of a tag, in one language. */
function inTag(put: Put): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences())) {
      const marks = marksOf(text)
      if (marks.length === 0) continue
      const { id, start } = random.pick(marks)
      const at = text.value.indexOf('"', start) + 1
      return rewriteAt(content, text, at, at + id.length, put(id, random, idsOf(content, content.files)))
    }
    return undefined
  }
}

/** Changes an id of a list. */
function inList(put: Put): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, isListed)) {
      const ids = idsOf(content, [text.file])
      if (ids.length > 1) return rewrite(content, text, put(text.value, random, ids))
    }
    return undefined
  }
}

function isListed({ form, path }: Text): boolean {
  return form === 'yaml' && path.length === 2 && path[1] === 'id'
}

function idsOf(content: Content, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    content
      .texts(file)
      .filter(isListed)
      .map(({ value }) => value),
  )
}

function anotherOf(id: string, random: Random, ids: readonly string[]): string {
  return random.pick(ids.filter((other) => other !== id))
}

function mistyped(id: string, random: Random): string {
  const at = random.below(id.length)
  return id.slice(0, at) + random.pick(['', 'x', `${id[at]}${id[at]}`]) + id.slice(at + 1)
}
