import { changeOf } from '../change.ts'
import { type Content, replaceRange } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import { type Make, shuffledTexts, type Where } from '../replace-one.ts'

const inYaml: Where = ({ form, path }) => form === 'yaml' && path.at(-1) !== 'test'
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'].map((letter, index, all) =>
  index === 0
    ? letter
    : `${letter}: &${letter} [${Array(9)
        .fill(`*${index === 1 ? 'a' : all[index - 1]}`)
        .join(', ')}]`,
)
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
  'yaml-key-missing': line(() => ''),
  'yaml-key-twice-in-other-case': line(
    (found) => `${found}\n${found.replace(/\w+(?=:)/, (key) => key.toUpperCase())}`,
  ),
  'yaml-indent': line((found) => (found.startsWith(' ') ? ` ${found}` : `${found}\n  x: y`)),
  'yaml-tab': line((found) => (found.startsWith(' ') ? found.replace(/^ */, '\t') : `${found}\n\tx: y`)),
  'yaml-merge-key': line((found) => `${found}\n${indent(found)}<<: { x: y }`),
  'yaml-alias-bomb': whole((source, file) =>
    /\.mdx$/.test(file) ? undefined : `${source.trimEnd()}\n${bomb.join('\n')}\n`,
  ),
  'yaml-alias-bomb-alone': whole((_, file) => (/\.mdx$/.test(file) ? undefined : `${bomb.join('\n')}\n`)),
  'yaml-second-document': whole((source, file) => (/\.mdx$/.test(file) ? undefined : `${source}---\na: b\n`)),
  'yaml-emptied': whole((_, file, random) =>
    /\.mdx$/.test(file) ? undefined : random.pick(['', '# nothing\n', 'null\n']),
  ),
  'yaml-other-root': whole((_, file, random) =>
    /\.mdx$/.test(file) ? undefined : random.pick(['x\n', '12\n', '- - a\n', 'a: [b]\n']),
  ),
})

/** Puts other source in the place of a text. */
function raw(sources: readonly string[]): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, inYaml))
      return replaceRange(content, text, random.pick(sources))
    return undefined
  }
}

/** Changes a line that a list must have. */
function line(put: (found: string) => string): Make {
  return (content, random) => {
    for (const file of random.shuffle(yamlFiles(content))) {
      const source = content.source(file)
      const lines = [...source.matchAll(/^ *(?:zh|en|kind|level|unit|title|source): [^>&*\n]*$/gm)]
      if (lines.length === 0) continue
      const { index, 0: found } = random.pick(lines)
      const text = source.slice(0, index) + put(found) + source.slice(index + found.length)
      return {
        ...changeOf(file, source, text),
        places: [{ file, line: source.slice(0, index + 1).split('\n').length }],
      }
    }
    return undefined
  }
}

function whole(put: (source: string, file: string, random: Random) => string | undefined): Make {
  return (content, random) => {
    for (const file of random.shuffle(yamlFiles(content))) {
      const text = put(content.source(file), file, random)
      if (text !== undefined) return { ...changeOf(file, content.source(file), text), places: [{ file }] }
    }
    return undefined
  }
}

function yamlFiles(content: Content): string[] {
  return content.files.filter((file) => file.endsWith('.yaml') || file.endsWith('.mdx'))
}

function indent(line: string): string {
  return /^ */.exec(line)?.[0] ?? ''
}
