import type { Content } from '../content.ts'
import { inTurn } from '../in-turn.ts'
import { kindsOf, type Make } from '../kind.ts'
import { onMatch } from '../on-file.ts'
import { pairOf } from '../pair-of.ts'
import { replaceOne } from '../replace-one.ts'
import { replaceRange, withPair } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import { strings } from '../where.ts'

const noTexts = ['12', 'null', 'true', '[]', '["a"]']

/** Interface strings that are lost, that nobody asks for, or that are no JSON. */
export const stringKinds = [
  ...kindsOf('refuse', {
    'string-lost': onLine(
      (content, text) => !isPlural(text) && pairOf(content, text) !== undefined,
      () => '',
    ),
    'string-plural-lost': onLine(
      (_, text) => isPlural(text),
      () => '',
    ),
    'string-key-renamed': onLine(
      (content, text) => pairOf(content, text) !== undefined,
      (line) => line.replace(/"(\w[\w-]*)":/, '"$1x":'),
    ),
    'string-key-doubled': onLine(
      () => true,
      (line) => line + line,
    ),
    'string-added-in-one': onLine(
      () => true,
      (line) => `    "unheardOf": "x",\n${line}`,
    ),
    'string-emptied': replaceOne(strings(), /^.*$/gs, (_, random) => random.pick(['', ' '])),
    'string-no-text': (content, random) => {
      for (const text of shuffledTexts(content, random, strings()))
        return replaceRange(content, text, random.pick(noTexts))
      return undefined
    },
    'string-syntax': (content, random) => {
      for (const text of shuffledTexts(content, random, strings())) {
        const raw = content.source(text.file).slice(text.start, text.end)
        const inside = raw.slice(1, -1)
        const wrong = [
          `"${inside}`,
          `'${inside}'`,
          `${raw} // note`,
          `${raw},,`,
          `${raw} "x"`,
          `"${inside}\n"`,
        ]
        return replaceRange(content, text, random.pick([...wrong, `"${inside}\\x"`]))
      }
      return undefined
    },
  }),
  ...kindsOf('editor', {
    'string-that-nobody-asks-for': (content, random) => {
      const add = (language: string) =>
        onMatch(new RegExp(`^ui/${language}\\.json$`), /^\{\n/g, () => '{\n  "unheardOf": "OK",\n')
      return inTurn(
        content,
        ['zh', 'en'].map((language) => (now) => add(language)(now, random)),
      )
    },
  }),
]

function isPlural({ path }: Text): boolean {
  return /_(?:one|other)$/.test(String(path.at(-1)))
}

/** Changes the line of a string where taking it away leaves JSON; a message may also stand at its pair. */
function onLine(where: (content: Content, text: Text) => boolean, put: (line: string) => string): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, strings())) {
      const source = content.source(text.file)
      const start = source.lastIndexOf('\n', text.start) + 1
      const end = source.indexOf('\n', text.end) + 1
      if (source[end - 2] !== ',' || !where(content, text)) continue
      const change = replaceRange(content, { ...text, start, end }, put(source.slice(start, end)))
      return withPair(content, text, change)
    }
    return undefined
  }
}
