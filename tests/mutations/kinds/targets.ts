import { changeOf } from '../change.ts'
import { pairOf, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import { type Make, shuffledTexts, type Where } from '../replace-one.ts'

const units = ['percent', 'CNY', 'count']
const marks = ['share', 'money', 'project', 'factory', 'road', 'water', 'building', 'school', 'seat']

/** What the list says of a number of the text. */
export const targetKinds = [
  ...kindsOf('refuse', {
    'target-value': line(/^ {2}value: (.*)$/gm, (value, random) => {
      const number = Number(value)
      return String(random.pick([number * 10, number + 1, number / 2, number * 1000]))
    }),
    'target-value-strange': line(/^ {2}value: (.*)$/gm, (value, random) =>
      random.pick(['0', `-${value}`, '.inf', '.nan', '1e400', `"${value}"`, 'null', `${value}%`, '0x1G']),
    ),
    'target-unit': line(/^ {2}unit: (.*)$/gm, (unit, random) =>
      random.pick(units.filter((other) => other !== unit)),
    ),
    'target-bound-added': line(
      /^ {2}unit: (.*)\n(?! {2}bound)/gm,
      (unit, random) => `${unit}\n  bound: ${random.pick(['at-least', 'at-most', 'about'])}`,
    ),
    'target-bound-lost': line(/^( {2}bound: .*\n)/gm, () => ''),
    'target-measure-of-another': ofAnother('measure'),
  }),
  ...kindsOf('editor', {
    'target-mark': line(/^ {2}mark: (.*)$/gm, (mark, random) =>
      random.pick(marks.filter((other) => other !== mark)),
    ),
    'target-label-of-another': ofAnother('label'),
  }),
]

/** Puts another text where the group of a pattern stands in a list of targets. */
function line(pattern: RegExp, put: (found: string, random: Random) => string): Make {
  return (content, random) => {
    for (const file of random.shuffle(content.files.filter((file) => file.endsWith('/targets.yaml')))) {
      const source = content.source(file)
      for (const match of random.shuffle([...source.matchAll(pattern)])) {
        const found = match[1] ?? ''
        const at =
          match.index +
          match[0].indexOf(
            found,
            match[0].indexOf(':') > 0 && !found.includes(':') ? match[0].indexOf(':') : 0,
          )
        return changeOf(
          file,
          source,
          source.slice(0, at) + put(found, random) + source.slice(at + found.length),
        )
      }
    }
    return undefined
  }
}

function ofAnother(key: string): Make {
  const where: Where = (text) => text.file.endsWith('/targets.yaml') && text.path[1] === key
  return (content, random) => {
    for (const text of shuffledTexts(content, random, where)) {
      const others = content
        .texts(text.file)
        .filter((other) => where(other, content) && other.language === text.language)
        .filter(({ value }) => !text.value.includes(value))
      if (others.length > 0 && pairOf(content, text)) return rewrite(content, text, random.pick(others).value)
    }
    return undefined
  }
}
