import type { Language } from '../content/types.ts'

/** A number as a text states it, in plain units: 500亿元 and “RMB 50 billion” are both 5e10 CNY. */
export interface Quantity {
  value: number
  unit: 'percent' | 'CNY' | 'count'
}

const hanDigits = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]))
hanDigits.set('零', 0).set('两', 2)
const hanPowers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const hanScales = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
])
const englishWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const englishScales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const digits = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const zhPattern = new RegExp(`(${digits}|[〇零一二两三四五六七八九十百千]+)(万亿|万|亿)?(%|％|元)?`, 'gu')
const enPattern = new RegExp(
  String.raw`(?:(\bRMB|\bCNY|¥)\s*|(?<![\w.]))(${digits}|(?:${englishWords.join('|')})\b)(?:[\s-](${[...englishScales.keys()].join('|')})\b)?(\s*(?:%|percent\b|yuan\b))?`,
  'giu',
)

/**
 * Every quantity a text states, in order.
 * Chinese numerals as in GB/T 15835 (Arabic or Han digits, 万 and 亿); English digits with or without thousands
 * separators, the words zero to twenty, and hundred to trillion.
 */
export function readQuantities(text: string, language: Language): Quantity[] {
  return language === 'zh' ? readChinese(text) : readEnglish(text)
}

function readChinese(text: string): Quantity[] {
  return [...text.matchAll(zhPattern)].map(([, number = '', scale, unit]) => ({
    value: round(readHanNumber(number) * (hanScales.get(scale ?? '') ?? 1)),
    unit: unit === '元' ? 'CNY' : unit ? 'percent' : 'count',
  }))
}

function readEnglish(text: string): Quantity[] {
  return [...text.matchAll(enPattern)].map(([, currency, number = '', scale, unit = '']) => {
    const word = englishWords.indexOf(number.toLowerCase())
    const value = word >= 0 ? word : Number(number.replaceAll(',', ''))
    return {
      value: round(value * (englishScales.get(scale?.toLowerCase() ?? '') ?? 1)),
      unit: currency || /yuan/i.test(unit) ? 'CNY' : unit ? 'percent' : 'count',
    }
  })
}

/** `12`, `十二`, `一百二十` and `二〇二四`. */
function readHanNumber(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''))
  if (![...number].some((character) => hanPowers.has(character))) {
    return Number([...number].map((digit) => hanDigits.get(digit)).join(''))
  }
  let total = 0
  let digit: number | undefined
  for (const character of number) {
    const power = hanPowers.get(character)
    if (power === undefined) digit = hanDigits.get(character)
    else {
      total += (digit ?? 1) * power
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}

/** Takes away the noise of binary fractions: 2.3 × 1e8 is 230000000, not 229999999.99999997. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}
