import { kindsOf, type Make } from '../kind.ts'
import { onFile, onMatch } from '../on-file.ts'
import type { Random } from '../random.ts'
import { replaceRange } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Where } from '../where.ts'

const inYaml: Where = ({ form, path }) => form === 'yaml' && path.at(-1) !== 'test'
/** Nine references to nine references and so on: eight lines of nine to the eighth values. */
const bomb = [...'abcdefghi']
  .map((letter, index, all) => {
    const inside = index === 0 ? 'x' : `*${all[index - 1]}`
    return `${letter}: &${letter} [${Array(9).fill(inside).join(', ')}]\n`
  })
  .join('')
const wrongTypes = ['12', 'null', '~', 'true', '[a, b]', '{ a: b }', '', '.nan', '[]', '{}', '- a']
const strangeTags = [
  '!!js/function "function () {}"',
  '!!js/undefined ""',
  '!!python/object:os.system x',
  '!!binary aGk=',
  '!custom x',
  '!!set { a }',
  '!!timestamp 2001-01-01',
  '!!int x',
  '!include x.yaml',
]
const broken = [
  '"unclosed',
  "'unclosed",
  '*nobody',
  '&',
  '@x',
  '`x`',
  '%x',
  'a: b: c',
  '[a',
  '{ a',
  '| x',
  '? x',
  '"a" b',
  '- x: y: z',
  '!',
]

/** YAML that does not parse, or says something of another form. */
export const yamlKinds = kindsOf('refuse', {
  'yaml-wrong-type': raw(wrongTypes),
  'yaml-tag': raw(strangeTags),
  'yaml-broken': raw(broken),
  'yaml-key-doubled': line((found) => `${found}\n${found}`),
  'yaml-key-unknown': line((found) => `${found}\n${indent(found)}unknown: x`),
  'yaml-key-renamed': line((found) => found.replace(/\w+(?=:)/, (key) => `${key}s`)),
  'yaml-key-missing': keyMissing,
  'yaml-key-twice-in-other-case': line(
    (found) => `${found}\n${found.replace(/\w+(?=:)/, (key) => key.toUpperCase())}`,
  ),
  'yaml-indent': line((found) => (found.startsWith(' ') ? ` ${found}` : `${found}\n  x: y`)),
  'yaml-tab': line((found) => (found.startsWith(' ') ? found.replace(/^ */, '\t') : `${found}\n\tx: y`)),
  'yaml-merge-key': line((found) => `${found}\n${indent(found)}<<: { x: y }`),
  'yaml-alias-bomb': whole((source) => `${source.trimEnd()}\n${bomb}`),
  'yaml-alias-bomb-alone': whole(() => bomb),
  'yaml-second-document': whole((source) => `${source}---\na: b\n`),
  'yaml-emptied': whole((_, random) => random.pick(['', '# nothing\n', 'null\n'])),
  'yaml-other-root': whole((_, random) => random.pick(['x\n', '12\n', '- - a\n', 'a: [b]\n'])),
})

/** Puts other source in the place of a text. */
function raw(sources: readonly string[]): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, inYaml))
      return replaceRange(content, text, random.pick(sources))
    return undefined
  }
}

/** Changes a line that a list or front matter must have. */
function line(put: (found: string) => string): Make {
  return onMatch(/\.(?:yaml|mdx)$/, /^ *(?:zh|en|kind|level|unit|title|source): [^>&*\n]*$/gm, put)
}

/** Takes such a line away; where it stood, nothing can be told, but at the entry. */
function keyMissing(...[content, random]: Parameters<Make>): ReturnType<Make> {
  const change = line(() => '')(content, random)
  if (!change) return undefined
  const [{ file, line: lost = 1 }] = change.places
  const above = content.source(file).split('\n').slice(0, lost)
  return {
    ...change,
    places: [...change.places, { file, line: above.findLastIndex((one) => /^\S/.test(one)) + 1 }],
  }
}

function whole(put: (source: string, random: Random) => string | undefined): Make {
  return (content, random) => {
    const change = onFile(/\.yaml$/, put)(content, random)
    return change && { ...change, places: [{ file: change.places[0].file }] }
  }
}

function indent(line: string): string {
  return /^ */.exec(line)?.[0] ?? ''
}
