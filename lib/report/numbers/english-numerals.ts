import { arabicDigits, readArabic, withoutNoise } from './arabic-digits.ts'
import { scales, smallNumbers, tens } from './number-words.ts'
import type { Numeral } from './numeral.ts'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const hyphen = '[-‐‑]'
const upTo99 = `(?:${tens.join('|')})(?:${hyphen}(?:${smallNumbers.slice(1, 10).join('|')})(?![a-z]))?|${smallNumbers.join('|')}`
const ordinal = `(?:(?:twenty)${hyphen}(?:${ordinals.slice(0, 9).join('|')})|thirty${hyphen}first|thirtieth|${ordinals.join('|')})(?:(?<!second)s)?`
const scale = '(?:hundred|thousand|million|billion|trillion)'

/** What a numeral can begin with: digits with their ending or scales, an ordinal word, or a cardinal word. */
const first = new RegExp(
  String.raw`(?<arabic>${arabicDigits})(?:(?<ending>st|nd|rd|th)(?![a-z])|(?<scales>(?:[\s-]${scale}(?![a-z]))*))` +
    `|(?<![a-z])(?:(?<ordinal>${ordinal})|(?<word>${upTo99}|an?(?=\\s${scale}(?![a-z]))))(?![a-z])`,
  'giu',
)
/** What may follow a cardinal word: a scale, or, after a scale, a smaller number. */
const next = new RegExp(
  String.raw`(?:[\s-](?<scale>${scale})|(?<join>\s(?:and\s)?|-)(?<word>${upTo99}))(?![a-z])`,
  'iyu',
)

/**
 * English numerals: digits with or without thousands separators, the words zero to ninety-nine, both with hundred to
 * trillion (“two hundred and fifty thousand”, “1.5 million”, “a hundred”), the ordinals first to thirty-first, also as
 * the lower part of a fraction (“two thirds”), and any ordinal in digits (75th).
 */
export function findEnglishNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = []
  let end = 0
  for (const match of text.matchAll(first)) {
    const { index } = match
    if (index < end) continue
    const { arabic, ending, scales: following = '', ordinal: place, word = '' } = match.groups ?? {}
    end = index + match[0].length
    if (arabic) {
      const names = following.split(/[\s-]/u)
      const value = withoutNoise(names.reduce((total, name) => total * scaleOf(name), readArabic(arabic)))
      numerals.push({ index, length: end - index, value, form: ending ? 'ordinal' : 'digits' })
    } else if (place) {
      numerals.push({ index, length: end - index, value: readOrdinal(place), form: 'ordinal' })
    } else {
      const read = readWords(text, word, end)
      end = read.end
      numerals.push({ index, length: end - index, value: read.value, form: 'words' })
    }
  }
  return numerals
}

/** From the end of the first word on: “two” … “hundred and fifty thousand”. */
function readWords(text: string, word: string, from: number): { value: number; end: number } {
  let end = from
  let total = 0
  let group = /^an?$/iu.test(word) ? 1 : readUpTo99(word)
  let last = 1
  let least = Number.POSITIVE_INFINITY
  for (;;) {
    next.lastIndex = end
    const match = next.exec(text)
    const { scale: name, join = '', word: more } = match?.groups ?? {}
    const size = scaleOf(name ?? '')
    if (!match || (more && (last === 1 || (/and/iu.test(join) && last > 1000))) || size >= least) break
    if (more) group += readUpTo99(more)
    else if (size === 100) {
      if (group >= 100) break
      group *= 100
    } else {
      total += group * size
      group = 0
      least = size
    }
    last = more ? 1 : size
    end = next.lastIndex
  }
  return { value: total + group, end }
}

function readUpTo99(word: string): number {
  const [ten = '', one = ''] = word.toLowerCase().split(/[-‐‑]/u)
  const place = tens.indexOf(ten)
  return place < 0 ? smallNumbers.indexOf(ten) : (place + 2) * 10 + Math.max(smallNumbers.indexOf(one), 0)
}

function readOrdinal(word: string): number {
  const [ten = '', one = ''] = word.toLowerCase().replace(/s$/u, '').split(/[-‐‑]/u)
  if (one) return readUpTo99(ten) + ordinals.indexOf(one) + 1
  return ten === 'thirtieth' ? 30 : ordinals.indexOf(ten) + 1
}

function scaleOf(word: string): number {
  return scales[word.toLowerCase()] ?? 1
}
