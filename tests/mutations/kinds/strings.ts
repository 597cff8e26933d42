import { changeOf, together } from '../change.ts'
import { type Content, pairOf, replaceRange, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import { type Make, replaceOne, shuffledTexts, type Where } from '../replace-one.ts'
import type { Text } from '../texts.ts'

const string: Where = ({ form }) => form === 'json'
const holding =
  (pattern: RegExp): Where =>
  (text) =>
    text.form === 'json' && pattern.test(text.value)
const plural = /_(?:one|other)$/

/** Interface strings that are lost, or whose placeholders are. */
export const stringKinds = [
  ...kindsOf('refuse', {
    'string-lost': onLine(
      (content, text) => !plural.test(String(text.path.at(-1))) && pairOf(content, text) !== undefined,
      () => '',
    ),
    'string-plural-lost': onLine(
      (_, text) => plural.test(String(text.path.at(-1))),
      () => '',
    ),
    'string-key-renamed': onLine(
      (content, text) => pairOf(content, text) !== undefined,
      (found) => found.replace(/"(\w[\w-]*)":/, '"$1x":'),
    ),
    'string-key-doubled': onLine(
      () => true,
      (found) => `${found}${found}`,
    ),
    'string-added-in-one': onLine(
      () => true,
      (found) => `    "unheardOf": "x",\n${found}`,
    ),
    'string-emptied': replaceOne(string, /^.*$/gs, (_, random) => random.pick(['', ' '])),
    'string-no-text': (content, random) => {
      for (const text of shuffledTexts(content, random, string))
        return replaceRange(content, text, random.pick(['12', 'null', 'true', '[]', '["a"]']))
      return undefined
    },
    'string-syntax': (content, random) => {
      for (const text of shuffledTexts(content, random, string)) {
        const source = content.source(text.file)
        const raw = source.slice(text.start, text.end)
        return replaceRange(
          content,
          text,
          random.pick([
            raw.slice(0, -1),
            `'${raw.slice(1, -1)}'`,
            `${raw} // note`,
            `${raw},,`,
            `${raw} "x"`,
            `${raw.slice(0, -1)}\n"`,
            `${raw.slice(0, -1)}\\x"`,
          ]),
        )
      }
      return undefined
    },
    'placeholder-renamed': placeholder((name) => `{{${name}s}}`),
    'placeholder-lost': placeholder(() => ''),
    'placeholder-broken': placeholder((name, random) =>
      random.pick([
        `{${name}}`,
        `{{${name}}`,
        `{{ ${name}`,
        `{{{${name}}}`,
        `｛｛${name}｝｝`,
        `$t(${name})`,
        `%${name}%`,
      ]),
    ),
  }),
  ...kindsOf('editor', {
    'string-that-nobody-asks-for': (content) =>
      inBoth(content, (source) => source.replace(/\{\n/, '{\n  "unheardOf": "OK",\n')),
    'string-lost-in-both': (content, random) => {
      for (const text of shuffledTexts(content, random, string)) {
        const pair = pairOf(content, text)
        if (!pair || plural.test(String(text.path.at(-1)))) continue
        const [one, two] = [lineOf(content, text), lineOf(content, pair)]
        if (one && two) return together(without(content, text, one), without(content, pair, two))
      }
      return undefined
    },
    'placeholder-renamed-in-both': (content, random) => {
      for (const text of shuffledTexts(content, random, holding(/\{\{\w+\}\}/))) {
        const pair = pairOf(content, text)
        const [, name = ''] = /\{\{(\w+)\}\}/.exec(text.value) ?? []
        const put = (one: Text) => rewrite(content, one, one.value.replaceAll(`{{${name}}}`, `{{${name}s}}`))
        if (pair?.value.includes(`{{${name}}}`) && !plural.test(String(text.path.at(-1))))
          return together(put(text), put(pair))
      }
      return undefined
    },
  }),
]

type Lines = { start: number; end: number }

/** The whole line of a string, where taking it away leaves JSON. */
function lineOf(content: Content, { file, start, end }: Text): Lines | undefined {
  const source = content.source(file)
  const from = source.lastIndexOf('\n', start) + 1
  const to = source.indexOf('\n', end) + 1
  return source[to - 2] === ',' ? { start: from, end: to } : undefined
}

function without(content: Content, text: Text, { start, end }: Lines) {
  const source = content.source(text.file)
  const line = source.slice(0, start).split('\n').length
  const change = changeOf(text.file, source, source.slice(0, start) + source.slice(end))
  return {
    ...change,
    places: [{ file: text.file, line }] as const,
    before: source.slice(start, end).trim(),
    after: '',
  }
}

/** Changes the line of a string; a message may also stand at its pair. */
function onLine(where: (content: Content, text: Text) => boolean, put: (found: string) => string): Make {
  return (content, random) => {
    for (const text of shuffledTexts(
      content,
      random,
      (text) => string(text, content) && where(content, text),
    )) {
      const lines = lineOf(content, text)
      if (!lines) continue
      const source = content.source(text.file)
      const found = source.slice(lines.start, lines.end)
      const said = put(found)
      const change = changeOf(
        text.file,
        source,
        source.slice(0, lines.start) + said + source.slice(lines.end),
      )
      const place = { file: text.file, line: source.slice(0, lines.start).split('\n').length }
      const pair = pairOf(content, text)
      const other = pair && {
        file: pair.file,
        line: content.source(pair.file).slice(0, pair.start).split('\n').length,
      }
      return { ...change, places: other ? [place, other] : [place], before: found.trim(), after: said.trim() }
    }
    return undefined
  }
}

function placeholder(put: (name: string, random: Random) => string): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, holding(/\{\{\w+\}\}/))) {
      if (plural.test(String(text.path.at(-1)))) continue
      const found = random.pick([...text.value.matchAll(/\{\{(\w+)\}\}/g)])
      const said = put(found[1] ?? '', random)
      const pair = pairOf(content, text)
      if (!pair) continue
      const change = rewrite(
        content,
        text,
        text.value.slice(0, found.index) + said + text.value.slice(found.index + found[0].length),
      )
      const line = content.source(pair.file).slice(0, pair.start).split('\n').length
      return { ...change, places: [change.places[0], { file: pair.file, line }] }
    }
    return undefined
  }
}

function inBoth(content: Content, put: (source: string) => string): ReturnType<Make> {
  const [zh, en] = ['ui/zh.json', 'ui/en.json'].map((file) =>
    changeOf(file, content.source(file), put(content.source(file))),
  )
  return zh && en && together(zh, en)
}
