import { parse } from 'yaml'
import type { Target } from '../../../lib/report/edition.ts'
import { markNames, whyUnfit } from '../../../lib/report/picture-marks.ts'
import { kindsOf, type Make } from '../kind.ts'
import { onMatch } from '../on-file.ts'
import { pairOf } from '../pair-of.ts'
import type { Random } from '../random.ts'
import { replaceRange, rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Where } from '../where.ts'

const units = ['percent', 'percentage-points', 'CNY', 'USD', 'count', 'tonnes', 'kilometers']
const bounds = ['at-least', 'more-than', 'at-most', 'less-than', 'about']

/** What the list says of a number of the text. */
export const targetKinds = [
  ...kindsOf('refuse', {
    'target-value': inTargets(/(?<=^ {2}value: ).*$/gm, (value, random) => {
      const number = Number(value)
      return String(random.pick([number * 10, number + 1, number / 2, number * 1000]))
    }),
    'target-value-strange': inTargets(/(?<=^ {2}value: ).*$/gm, (value, random) =>
      random.pick(['0', `-${value}`, '.inf', '.nan', '1e400', `"${value}"`, 'null', `${value}%`, '0x1G']),
    ),
    'target-unit': inTargets(/(?<=^ {2}unit: ).*$/gm, (unit, random) =>
      random.pick(units.filter((other) => other !== unit)),
    ),
    'target-bound-added': inTargets(
      /^ {2}unit: .*(?=\n(?! {2}bound))/gm,
      (unit, random) => `${unit}\n  bound: ${random.pick(bounds)}`,
    ),
    'target-bound-lost': inTargets(/^ {2}bound: .*\n/gm, () => ''),
    'target-measure-of-another': ofAnother('measure'),
  }),
  ...kindsOf('editor', {
    'target-mark': (content, random) => {
      for (const text of shuffledTexts(content, random, inList('mark'))) {
        const target = (parse(content.source(text.file)) as Target[])[Number(text.path[0])]
        const unfit = markNames.filter((mark) => target && whyUnfit(mark, target))
        if (unfit.length > 0) return replaceRange(content, text, random.pick(unfit))
      }
      return undefined
    },
    'target-label-of-another': ofAnother('label'),
  }),
]

function inTargets(pattern: RegExp, put: (found: string, random: Random) => string): Make {
  return onMatch(/\/targets\.yaml$/, pattern, put)
}

function ofAnother(key: string): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, inList(key))) {
      const others = content
        .texts(text.file)
        .filter((other) => inList(key)(other, content) && other.language === text.language)
        .filter(({ value }) => !text.value.includes(value))
      if (others.length > 0 && pairOf(content, text)) return rewrite(content, text, random.pick(others).value)
    }
    return undefined
  }
}

function inList(key: string): Where {
  return ({ file, path }) => file.endsWith('/targets.yaml') && path[1] === key
}
