import type { Numeral } from '../../../report/numbers/numeral.ts'
import { findNumerals } from '../../../report/numbers/numerals.ts'
import type { Language } from '../../../report/vocabulary.ts'

/** A number in a text: its words, where they stand, and whether the other language must have it too. */
export interface Figure {
  value: number
  words: string
  index: number
  required: boolean
}

/** What follows a Han numeral that counts something; without it the numeral may be part of a word (三农) or of a name (三亚). */
const counted =
  /^(?:余|多)?(?:年|个|项|条|所|张|期|家|处|座|类|轮|次|名|人|位|届|批|部|套|间|栋|艘|架|辆|台|宗|件|场|周年|月|日|天|小时|分钟|公里|千米|米|亩|公顷|平方|立方|吨|公斤|元|美元|百分点|岁)/u

/** Words that say a number without naming it: the other language may name it, and need not. */
const hidden: Record<Language, [RegExp, number][]> = {
  zh: [
    [/双/gu, 2],
    [/减半|过半/gu, 50],
    [/半年/gu, 6],
    [/一刻钟/gu, 15],
    [/半小时/gu, 30],
  ],
  en: [
    [/\b(?:both|double|dual|twice|secondary)\b/gi, 2],
    [/\b(?:triple|tertiary|thrice)\b/gi, 3],
    ...'January February March April May June July August September October November December'
      .split(' ')
      .map((month, index): [RegExp, number] => [new RegExp(`\\b${month}\\b`, 'g'), index + 1]),
  ],
}

/**
 * The figures of a text. In Chinese, Arabic digits, 第…, counted Han numerals and those in brackets must be in the
 * English too, others may be. In English, every number must be in the Chinese but for “one” and “first”, numbers in
 * names (H1, COVID-19), Roman numerals of one letter, and what is converted in brackets.
 */
export function figuresIn(text: string, language: Language): Figure[] {
  const own = language === 'zh' ? chineseFigures(text) : englishFigures(text)
  const said = hidden[language].flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map(
      ({ 0: words, index }): Figure => ({ value, words, index, required: false }),
    ),
  )
  return [...own, ...said]
}

function chineseFigures(text: string): Figure[] {
  // 百分之五 is 5.
  return findNumerals(text.replaceAll('百分之', '———'), 'zh', { roman: true }).flatMap(
    (numeral): Figure[] => {
      const figure = figureOf(numeral, text)
      const before = text.slice(0, numeral.index)
      const after = text.slice(numeral.index + numeral.length)
      // 两成 are 20 percent.
      if (numeral.form === 'words' && /^成(?!为|立|员|果|功|长|本|都)/u.test(after))
        return [{ ...figure, value: figure.value * 10 }]
      // 20世纪90年代 are the 1990s, or as it is written.
      if (/^年代/u.test(after))
        return [0, 1900, 2000].map((from) => ({ ...figure, value: from + figure.value, required: false }))
      return [{ ...figure, required: isRequired(numeral, figure.words, before, after) }]
    },
  )
}

function isRequired({ form, value }: Numeral, words: string, before: string, after: string): boolean {
  if (form === 'roman' || /^世纪/u.test(after)) return false
  // “Around the clock”, 24/7.
  if (form === 'digits') return !(value === 24 && /^小时/u.test(after))
  if (/（$/u.test(before)) return true
  // 两 is said by “both”, “and”, “every other”.
  if (value === 1 || words === '两' || /^[十百千万亿]+$/u.test(words)) return false
  return form === 'ordinal' || counted.test(after)
}

function englishFigures(text: string): Figure[] {
  return findNumerals(text, 'en', { roman: true }).flatMap((numeral): Figure[] => {
    const figure = figureOf(numeral, text)
    const before = text.slice(0, numeral.index)
    const after = text.slice(numeral.index + numeral.length)
    const plain =
      (figure.value === 1 && numeral.form !== 'digits') ||
      (numeral.form === 'roman' && figure.words.length === 1) ||
      (numeral.form === 'digits' && (/[A-Za-z]-?$|\b24\/$/.test(before) || /^\/7\b/.test(after))) ||
      isConverted(before, after)
    // 5 p.m. is 17:00 or 下午5时.
    if (/^(?::\d\d)? ?p\.?m\b/i.test(after))
      return [0, 12].map((half) => ({ ...figure, value: figure.value + half, required: false }))
    // 2024–26
    const [, century] = /\b(\d\d)\d\d[-–]$/.exec(before) ?? []
    const value = century && /^\d\d$/.test(figure.words) ? Number(`${century}${figure.words}`) : figure.value
    return [{ ...figure, value, required: !plain }]
  })
}

/** “(2,133 hectares)” beside what the Chinese has in mu. */
function isConverted(before: string, after: string): boolean {
  return (
    /\((?:about |around )?$/.test(before) &&
    /^[^()]*(?:hectares|tons|tonnes|kilometers|meters|km|yuan|dollars|acres)\)/.test(after)
  )
}

function figureOf({ index, length, value }: Numeral, text: string): Figure {
  return { value, words: text.slice(index, index + length), index, required: true }
}
