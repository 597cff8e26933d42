import { chineseUnit, type FoundNumber, findNumbers } from './find-numbers.ts'
import { stem } from './stem.ts'
import { englishStops } from './stop-phrases.ts'

/** A figure of a folded text: a number, from `start` to `end` with its unit. */
export interface Figure extends FoundNumber {
  /** What is counted or measured, as far as the next word tells: `%`, `元`, `个`, `roads`. */
  unit: string
  /** Where the number itself ends, with its measure word: a noun after it is a word of its own. */
  numberEnd: number
}

const money = /(?:rmb|cny|us\$|hk\$|[¥￥$€£])\s?$/u
const englishUnit =
  /^[ -](?:yuan|rmb|cny|(?:us |hong kong )?dollars?|euros?|percentage points?|km|kilomet(?:er|re)s?|met(?:er|re)s?|square [a-z]+|hectares?|mu|tonnes?|tons?|[a-z]{2,}s)(?![a-z])/u
const hyphened = /^-(?:years?|months?|days?|weeks?|point|storey|story|lane)(?![a-z])/u
/** A day, a month or an hour, and what stands in a name or a formula. */
const noFigureAfter = /^(?:月|日|号|点|时|:\d|\+|-\d| ?[ap]\.?m\b|[a-z])/u
const noFigureBefore =
  /(?:第|周|星期|任务|方面|承诺|\+|\d[-:]|[a-z]-|(?:task|area|part|chapter|section|sentence|item|pledge|phase|number|no\.?|nr\.?|#) ?)$/u

/**
 * The figures that a folded text claims. Years, ordinals and the numbers of parts are none, nor Han numerals that no unit
 * follows: 三亚, 十四五.
 * @param isPart whether an area or a task has this number
 */
export function findFigures(text: string, isPart: (number: string) => boolean = () => false): Figure[] {
  return findNumbers(text).flatMap((number): Figure[] => {
    const { key, start, end } = number
    const written = text.slice(start, end)
    const before = text.slice(0, start)
    const after = text.slice(end)
    if (written === 'zero' || noFigureBefore.test(before) || noFigureAfter.test(after)) return []
    const symbol = money.exec(before)?.[0] ?? ''
    const isHan = /^\p{Script=Han}/u.test(written)
    const [unit = ''] = chineseUnit.exec(after) ?? hyphened.exec(after) ?? englishUnitOf(after) ?? []
    if (!unit && !symbol) {
      if (/^(?:19|20)\d\d$/.test(written) || isPart(written)) return []
      if (isHan && !/[万亿]|^百分之/.test(written)) return []
    }
    if (unit.startsWith('年') && /^#(?:19|20)\d\d$/.test(key)) return []
    const isWord = /^[ -][a-z]/.test(unit)
    return [
      {
        key,
        start: start - symbol.length,
        end: end + unit.length,
        unit: unitOf(written, symbol, unit),
        numberEnd: isWord ? end : end + unit.length,
      },
    ]
  })
}

/** The next word, if it is a unit or a noun in the plural. */
function englishUnitOf(after: string): RegExpExecArray | null {
  const found = englishUnit.exec(after)
  return found && !englishStops.has(stem(found[0].slice(1))) ? found : null
}

function unitOf(written: string, symbol: string, unit: string): string {
  if (/%|per\s?cent|pct|^百分之/.test(written)) return '%'
  if (symbol || /元|yuan|rmb|cny|dollar/.test(unit)) return '元'
  return unit.replace(/^[-\s多余]/u, '')
}
