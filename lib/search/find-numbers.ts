import { hanDigit, scales, smallNumbers, tens } from '../report/numbers/number-words.ts'

/** A number that a folded text states, with where it stands. */
export interface FoundNumber {
  /** `#10000`, or `#2.3%`: the same for 1万, 10,000, ten thousand and 一万. */
  key: string
  start: number
  end: number
}

/** What is counted or measured, after a number in a folded Chinese text. */
export const chineseUnit =
  /^[多余]?(?:个百分点|个点|平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|海里|美元|港元|欧元|周年|元|米|吨|亩|倍|岁|年|个|条|所|家|项|座|处|名|位|人|户|件|套|场|次|种|辆|台|架|栋|间|批|艘|班|门|对|支|期|届|轮|天|周|分|只|张|份|层|段|片|块|里|成)/u
/** Digits of a name are no number: those after a letter (G20), and those before a lone one (5G), but for k and m. */
const digits = String.raw`(?<!(?<!rm|cn)[a-z][\d.]*)\d+(?:,\d{3})*(?:\.\d+)?(?!\.?\d|[a-jln-z](?![a-z]))`
const han = `[〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿]*(?:点[零一二三四五六七八九]+)?`
const ones = smallNumbers.slice(1, 10).join('|')
const small = `(?:${tens.join('|')})(?:[ -](?:${ones}))?(?![a-z])|(?:${smallNumbers.join('|')})(?![a-z])`
const english = `(?<![a-z])(?:${small})(?: point(?: (?:zero|${ones})(?![a-z]))+)?`
const scale = `万亿|[百千][万亿]|[百千万亿]|(?:hundred|thousand|[mb]illion|trillion|[mbt]n|k)(?![a-z])`

const pattern = new RegExp(
  String.raw`(百分之)?(${digits}|${han}|${english})(?:[\s-]?(${scale}))?(\s?(?:%|per\s?cent|pct))?`,
  'gu',
)

/**
 * Every number of a folded text, in digits, Han numerals or English words. A lone 一 or “one” is not one, nor a Han numeral
 * that no unit follows: 三亚, 六水.
 */
export function findNumbers(text: string): FoundNumber[] {
  const numbers: FoundNumber[] = []
  for (const match of text.matchAll(pattern)) {
    const [all, part = '', number = '', scale = '', percent = ''] = match
    const value = Number((readNumber(number) * scaleOf(scale)).toPrecision(15))
    const after = text.slice(match.index + all.length)
    const isPartOfWord =
      /^[〇零一二两三四五六七八九十百千]$/u.test(all) &&
      /^\p{Script=Han}/u.test(after) &&
      !chineseUnit.test(after)
    if (all === '一' || all === 'one' || isPartOfWord || !Number.isFinite(value)) continue
    const key = `#${value}${part || percent ? '%' : ''}`
    numbers.push({ key, start: match.index, end: match.index + all.length })
  }
  return numbers
}

/** `万亿` and `千万` are products of their characters. */
function scaleOf(scale: string): number {
  return scales[scale] ?? [...scale].reduce((product, character) => product * (scales[character] ?? 1), 1)
}

/** `10,000`, `twelve`, `two point five`, `forty-one`, `十二`, `二〇二四`, `一万二千` or `二点三`. */
function readNumber(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''))
  const isEnglish = number < '\u0080'
  const [whole = '', decimals = ''] = number.split(isEnglish ? ' point ' : '点')
  const digitOf = (digit: string) => (isEnglish ? smallNumbers.indexOf(digit) : hanDigit(digit))
  const fraction = (isEnglish ? decimals.split(' ') : [...decimals]).map(digitOf)
  return Number(`${isEnglish ? readEnglish(whole) : readHan(whole)}.${decimals ? fraction.join('') : 0}`)
}

function readEnglish(words: string): number {
  return words.split(/[ -]/).reduce((sum, word) => {
    const ten = tens.indexOf(word)
    return sum + (ten < 0 ? smallNumbers.indexOf(word) : (ten + 2) * 10)
  }, 0)
}

function readHan(numerals: string): number {
  if (!/[十百千万亿]/.test(numerals)) return Number([...numerals].map(hanDigit).join(''))
  let total = 0
  let section = 0
  let digit = -1
  for (const character of numerals) {
    const power = scales[character]
    if (!power) {
      digit = hanDigit(character)
      continue
    }
    if (power < 1e4) section += (digit < 0 ? 1 : digit) * power
    else {
      total = (total + section + Math.max(digit, 0)) * power
      section = 0
    }
    digit = -1
  }
  return total + section + Math.max(digit, 0)
}
