import { kindsOf } from '../kind.ts'
import { onMatch } from '../on-file.ts'
import { replaceOne } from '../replace-one.ts'

const list = /^\d{4}\/concerns\.yaml$/
const places = /^\d{4}\/places\.yaml$/

/** Concerns whose words or sentences are not there, and places that lie nowhere. */
export const concernKinds = [
  ...kindsOf('refuse', {
    'concern-words': replaceOne(
      (text) => list.test(text.file) && text.path.includes('sentences'),
      /^.*$/gs,
      ([found], random) => random.pick([`${found}们`, `${found}s`, found.slice(0, -1).concat('x')]),
    ),
    'concern-sentence-unknown': onMatch(list, /(?<=^ {4})\d[\w.]*#s\d+(?=:$)/gm, (key, random) =>
      random.pick([`99.${key}`, `${key}9`]),
    ),
    'concern-kind': onMatch(list, /(?<=^ {2}kind: )\w+$/gm, () => 'person'),
    'place-in-unknown': onMatch(places, /(?<=^ {2}(?:in:\n {4}- |in: \[))[\w-]+/gm, (id) => `${id}-x`),
    'place-note-unknown': onMatch(places, /(?<=^ {2}note: )[\w-]+$/gm, (id) => `${id}-x`),
  }),
]
