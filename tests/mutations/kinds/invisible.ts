import { kindsOf, type Make } from '../kind.ts'
import { replaceOne } from '../replace-one.ts'
import { inLanguage, type Where } from '../where.ts'

const anyLanguage: Where = (text) => text.language !== undefined
const between = /(?<=\p{L})(?=\p{L})/gu

const format = '\ufeff\u00ad\u200b\u200c\u200d\u200e\u2060\u202a\u202e\u2066\ufe00\ufe0f\u{e0041}'
const breaks = '\u2028\u2029\u0085\u000b\u000c'
const spaces = '\u00a0\u3000\u2003\u2009\t'

/** Characters that nobody sees. */
export const invisibleKinds = kindsOf('refuse', {
  'invisible-letter': inserted(anyLanguage, between, format),
  'invisible-break': inserted(inLanguage(), between, breaks),
  'control-character': inserted(anyLanguage, between, '\0\u0007\u001b\u007f\u0080\ufffe'),
})

/** Spaces of the wrong kind or in the wrong place. */
export const spaceKinds = kindsOf('editor', {
  'strange-space': replaceOne(inLanguage('en'), /(?<=\p{L}) (?=\p{L})/gu, (_, random) =>
    random.pick([...spaces]),
  ),
  'strange-space-in-chinese': inserted(inLanguage('zh'), /(?<=\p{Script=Han})(?=\p{Script=Han})/gu, spaces),
  'two-spaces': replaceOne(inLanguage('en'), /(?<=\S) (?=\S)/g, () => '  '),
  'space-between-han': inserted(inLanguage('zh'), /(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '),
})

function inserted(where: Where, pattern: RegExp, characters: string): Make {
  return replaceOne(where, pattern, (_, random) => random.pick([...characters]))
}
