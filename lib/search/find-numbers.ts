import { hanDigit, scales, smallNumbers, tens } from '../report/numbers/number-words.ts'

/** A number that a folded text states, with where it stands. */
export interface FoundNumber {
  /** `#10000`, or `#2.3%`: the same for 1万, 10,000, ten thousand and 一万. */
  key: string
  start: number
  end: number
}

const pattern = new RegExp(
  String.raw`(百分之)?((?<!(?<!rm|cn)[a-z][\d.]*)\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?|(?<![a-z])(?:${[...smallNumbers, ...tens].join('|')})(?![a-z]))` +
    String.raw`(?:[\s-]?(万亿|[万亿]|(?:hundred|thousand|[mb]illion|trillion|[mbt]n|k)(?![a-z])))?(\s?(?:%|per\s?cent|pct))?`,
  'gu',
)

/** Every number of a folded text, in digits, Han numerals or English words; a lone 一 or “one” is not one. */
export function findNumbers(text: string): FoundNumber[] {
  const numbers: FoundNumber[] = []
  for (const match of text.matchAll(pattern)) {
    const [all, part = '', number = '', scale = '', percent = ''] = match
    const value = Number((readNumber(number) * (scales[scale] ?? 1)).toPrecision(15))
    if (all === '一' || all === 'one' || !Number.isFinite(value)) continue
    const key = `#${value}${part || percent ? '%' : ''}`
    numbers.push({ key, start: match.index, end: match.index + all.length })
  }
  return numbers
}

/** `10,000`, `twelve`, `十二`, `二〇二四` or `二点三`. */
function readNumber(number: string): number {
  const small = smallNumbers.indexOf(number)
  if (small >= 0) return small
  const ten = tens.indexOf(number)
  if (ten >= 0) return (ten + 2) * 10
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''))
  const [whole = '', decimals = ''] = number.split('点')
  const digits = [...whole].map(hanDigit)
  if (!/[十百千]/.test(whole)) return Number(`${digits.join('')}.${[...decimals].map(hanDigit).join('')}`)
  let total = 0
  let digit = -1
  for (const character of whole) {
    const power = scales[character]
    if (power) total += (digit < 0 ? 1 : digit) * power
    digit = power ? -1 : hanDigit(character)
  }
  return total + Math.max(digit, 0)
}
