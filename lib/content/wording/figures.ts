import { findNumerals, type Numeral } from '../../numbers/numerals.ts'
import type { Language } from '../types.ts'

/** A number in a text: its words, where they stand, and whether the other language must have it too. */
export interface Figure {
  value: number
  words: string
  index: number
  required: boolean
}

/** What follows a Han numeral that counts something; without it the numeral may be part of a word (三农) or of a name (三亚). */
const counted =
  /^(?:余|多)?(?:年|个|项|条|所|张|期|家|处|座|类|轮|次|名|人|位|届|倍|批|部|套|间|栋|艘|架|辆|台|宗|件|场|周年|月|日|天|小时|分钟|公里|千米|米|亩|公顷|平方|立方|吨|公斤|元|美元|百分点|岁)/u

/** English words that say a number without naming it, and need no number in the Chinese. */
const hidden = new Map(
  Object.entries({ both: 2, double: 2, dual: 2, twice: 2, secondary: 2, triple: 3, tertiary: 3 }),
)
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * The figures of a text. In Chinese, Arabic digits, 第…, counted Han numerals and those in brackets must be in the English too, other Han
 * numerals may be. In English, every number must be in the Chinese but for “one” and “first”, names of months, words
 * such as “both”, and single letters that may be Roman numerals.
 */
export function figuresIn(text: string, language: Language): Figure[] {
  return language === 'zh' ? chineseFigures(text) : englishFigures(text)
}

function chineseFigures(text: string): Figure[] {
  // 百分之五 is 5.
  const numerals = findNumerals(text.replaceAll('百分之', '———'), 'zh')
  const figures = numerals.map((numeral): Figure => {
    const figure = figureOf(numeral, text)
    const after = text.slice(numeral.index + numeral.length)
    // 两成 are 20 percent.
    const tenths = numeral.form === 'words' && /^成(?!为|立|员|果|功|长|本|都)/u.test(after)
    return {
      ...figure,
      value: tenths ? figure.value * 10 : figure.value,
      required: isRequired(numeral, figure.words, after) || /（$/u.test(text.slice(0, numeral.index)),
    }
  })
  const pairs = [...text.matchAll(/双/gu)].map(({ index }) => ({
    value: 2,
    words: '双',
    index,
    required: false,
  }))
  return [...figures, ...pairs]
}

function isRequired({ form, value }: Numeral, words: string, after: string): boolean {
  if (form === 'digits') return true
  if (value === 1 || /^[十百千万亿]+$/u.test(words)) return false
  return form === 'ordinal' || counted.test(after)
}

function englishFigures(text: string): Figure[] {
  const numerals = findNumerals(text, 'en', { roman: true }).map((numeral): Figure => {
    const figure = figureOf(numeral, text)
    const plain =
      (figure.value === 1 && numeral.form !== 'digits') ||
      (numeral.form === 'roman' && figure.words.length === 1)
    return { ...figure, required: !plain }
  })
  const words = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): Figure[] => {
    const month = months.indexOf(word) + 1
    const value = hidden.get(word.toLowerCase()) ?? (month || undefined)
    return value === undefined ? [] : [{ value, words: word, index, required: false }]
  })
  return [...numerals, ...words]
}

function figureOf({ index, length, value }: Numeral, text: string): Figure {
  return { value, words: text.slice(index, index + length), index, required: true }
}
