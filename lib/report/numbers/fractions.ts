import type { Language } from '../vocabulary.ts'
import { withoutNoise } from './arabic-digits.ts'
import { smallNumbers } from './number-words.ts'
import type { Numeral } from './numeral.ts'
import { findNumerals } from './numerals.ts'

/** A part of one that a text states, and where. */
export type Fraction = Omit<Numeral, 'form'>

const counts = smallNumbers.slice(1, 10)
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const part = `${parts.join('|')}|fourth`
/** “A third airport” is no fraction, “a third of” is; two and more are of parts in the plural. */
const english = new RegExp(
  `\\b(?:(?:(?<one>one)[ -]|an? (?=(?:half|quarter)\\b|\\p{L}+ of\\b))?(?<part>(?<=one[ -]|\\ban? )(?:${part})|half)|(?<count>${counts.slice(1).join('|')})[ -](?<plural>${part})s)\\b`,
  'giu',
)

/** The fractions of a text: 三分之一, 一半, “two thirds”, “a quarter of”, “half”, 1/3. */
export function findFractions(text: string, language: Language): Fraction[] {
  const digits = [...text.matchAll(/(?<![\d/])(\d+)\/(\d+)(?![\d/])/gu)].map((match) =>
    fraction(match.index, match[0].length, Number(match[1]), Number(match[2])),
  )
  const words = language === 'zh' ? chinese(text) : [...text.matchAll(english)].map(readEnglish)
  return [...digits, ...words].filter(({ value }) => value < 1).sort((a, b) => a.index - b.index)
}

function chinese(text: string): Fraction[] {
  const halves = [...text.matchAll(/一半|半数/gu)].map(({ index }) => fraction(index, 2, 1, 2))
  const numerals = findNumerals(text, 'zh')
  const others = numerals.flatMap((whole, at) => {
    const part = numerals[at + 1]
    if (part?.index !== whole.index + whole.length + 2 || !text.startsWith('分之', part.index - 2)) return []
    return [fraction(whole.index, part.index + part.length - whole.index, part.value, whole.value)]
  })
  return [...halves, ...others]
}

function readEnglish(match: RegExpExecArray): Fraction {
  const { count, part, plural } = match.groups ?? {}
  const name = (part ?? plural ?? '').toLowerCase()
  const whole = name === 'fourth' ? 4 : parts.indexOf(name) + 2
  const many = count ? counts.indexOf(count.toLowerCase()) + 1 : 1
  return fraction(match.index, match[0].length, many, whole)
}

function fraction(index: number, length: number, part: number, whole: number): Fraction {
  return { index, length, value: withoutNoise(part / whole) }
}
