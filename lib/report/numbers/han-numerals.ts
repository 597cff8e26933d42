import { arabicDigits, readArabic, withoutNoise } from './arabic-digits.ts'
import { hanDigit, scales } from './number-words.ts'
import type { Numeral } from './numeral.ts'

const digits = '〇一二三四五六七八九'

/** Not the 千 of 千米, 千克 and 千瓦, which belongs to the unit. */
const thousand = '千(?![米克瓦])'
const digit = '[一二两三四五六七八九]'
const tens = `${digit}?十${digit}?`
const hundreds = `${digit}百(?:[零〇]${digit}|${tens}|${digit})?`
const thousands = `${digit}${thousand}(?:[零〇](?:${tens}|${digit})|${hundreds}|${digit})?`
const anyDigit = `[零${digits}]`

/** Digits one by one, as in years: with a zero among them, or four and more. */
const digitString = new RegExp(
  `(?:(?=${anyDigit}*[零〇])${anyDigit}{2,}|${anyDigit}{4,})(?![十百千])|[零〇](?!点${anyDigit})`,
  'yu',
)
/** What may stand before 万 and 亿, and alone. */
const unit = new RegExp(
  `(?<arabic>${arabicDigits})(?<power>百|${thousand})?|(?<han>${thousands}|${hundreds}|${tens}|${digit}|零)(?:点(?<decimals>${anyDigit}+)(?![十百千${digits}]))?`,
  'yu',
)
/** A hundred, a thousand, ten thousand… without a digit before it: 百亿, 千亩, 万亿; not in 百分之五 and 百分点. */
const bare = new RegExp(`(?:百|${thousand})(?!分[之点])|(?=[万亿])(?!万分之)`, 'uy')
const scale = /[多余]?(?<name>万亿|亿|万)/uy
const oneDigit = new RegExp(`^${digit}$`, 'u')
const bareStart = /[十百千万亿]/u

/**
 * Chinese numerals as in GB/T 15835: Arabic digits, also full-width ones, Han digits with 十 百 千 in their places, both
 * with 万 亿 万亿 (1.5万, 10亿零817万5288, 100多万), decimals (二点三), elided last powers (一万五 is 15000), and digit
 * strings (二〇二四). They are read as far as the grammar goes: 十四五 is 14 and 5, 三五 is 3 and 5. 几十, 数百 and 十几 are none.
 */
export function findHanNumerals(source: string): Numeral[] {
  const text = source.replaceAll(/[０-９]/gu, (wide) => wide.normalize('NFKC'))
  const numerals: Numeral[] = []
  let index = 0
  while (index < text.length) {
    const read = readAt(text, index)
    if (!read) {
      index += 1
      continue
    }
    const { end, value } = read
    const vague =
      (/[几数]/u.test(text[index - 1] ?? '') && bareStart.test(text[index] ?? '')) || text[end] === '几'
    if (!vague) {
      const ordinal = text[index - 1] === '第'
      const from = ordinal ? index - 1 : index
      const form = ordinal ? 'ordinal' : /\d/u.test(text[index] ?? '') ? 'digits' : 'words'
      numerals.push({ index: from, length: end - from, value, form })
    }
    index = end
  }
  return numerals
}

/** The longest numeral that begins there. */
function readAt(text: string, index: number): { end: number; value: number } | undefined {
  const string = matchAt(digitString, text, index)
  if (string) return { end: index + string[0].length, value: readDigits(string[0]) }
  const head = matchAt(unit, text, index) ?? matchAt(bare, text, index)
  if (!head) return
  let { end, scale: last } = withScale(text, index + head[0].length)
  let value = readUnit(head) * last
  while (last > 1) {
    const zero = /[零〇]/u.test(text[end] ?? '') ? 1 : 0
    const piece = matchAt(unit, text, end + zero)
    if (!piece || isArabic(piece) !== isArabic(head)) break
    const next = withScale(text, end + zero + piece[0].length)
    const size = readUnit(piece)
    if (next.scale >= last || size >= last) break
    const elided = next.scale === 1 && !zero && oneDigit.test(piece[0])
    value += size * (elided ? last / 10 : next.scale)
    end = next.end
    last = next.scale
  }
  return { end, value: withoutNoise(value) }
}

function withScale(text: string, index: number): { end: number; scale: number } {
  const word = matchAt(scale, text, index)
  return { end: index + (word?.[0].length ?? 0), scale: scales[word?.groups?.name ?? ''] ?? 1 }
}

function isArabic(piece: RegExpExecArray): boolean {
  return piece.groups?.arabic !== undefined
}

function readUnit(piece: RegExpExecArray): number {
  const { arabic, power = '', han, decimals } = piece.groups ?? {}
  if (arabic) return readArabic(arabic) * (scales[power] ?? 1)
  if (!han) return scales[piece[0]] ?? 1
  let total = 0
  let pending: number | undefined
  let place = 1
  for (const character of han) {
    const size = scales[character]
    if (size) total += (pending ?? 1) * size
    pending = size ? undefined : readDigits(character)
    if (size) place = size
    else if (pending === 0) place = 1
  }
  // 一百二 is 120, 十二 is 12.
  total += (pending ?? 0) * (place > 10 ? place / 10 : 1)
  return decimals ? Number(`${total}.${[...decimals].map(readDigits).join('')}`) : total
}

/** 二〇二四 is 2024. */
function readDigits(text: string): number {
  return Number([...text].map(hanDigit).join(''))
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
