import type { Language } from '../vocabulary.ts'
import { withoutNoise } from './arabic-digits.ts'
import { findFractions } from './fractions.ts'
import { scales } from './number-words.ts'
import { findNumerals } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import type { Unit } from './unit.ts'
import { type UnitId, unitOf, units } from './units.ts'

/** A quantity, without its bound, and where its words stand: `text.slice(index, index + length)`. */
export interface FoundQuantity extends Quantity {
  index: number
  length: number
  /** The words of its numeral: 2 in “2 to 3 million”. */
  numeral: string
}

/** What joins the two ends of a range. */
const joints = { zh: /^\s*(?:至|到|[-－–—~～〜]|——)\s*$/u, en: /^\s*(?:to|[-–—~])\s*$/iu }
/** The scales that the lower end of a range may leave to the upper one. */
const scale = /(?:thousand|million|billion|trillion|万亿|亿|万)$/iu

const forms = { zh: formsOf('zh'), en: formsOf('en') }

/**
 * Every quantity a text states, in order: its numerals with their units, and its ranges (5%—6%, 2至3个, “between 2 and
 * 3”). Numerals that are a part of a name are none: ordinals, those beside a Latin letter (5G, PM2.5), English words
 * before a hyphen (“one-stop”), and, in Chinese, Han numerals beside Arabic ones (15所九年一贯制学校).
 */
export function findQuantities(text: string, language: Language): FoundQuantity[] {
  const fractions = findFractions(text, language).map(
    (found): FoundQuantity => ({ ...found, unit: 'fraction', numeral: '' }),
  )
  const numerals = findNumerals(text, language).filter(
    ({ index }) => !fractions.some((each) => index >= each.index && index < each.index + each.length),
  )
  const digits = numerals.some(({ form }) => form === 'digits')
  const found = numerals.flatMap(({ index, length, value, form }): FoundQuantity[] => {
    if (form === 'ordinal') return []
    const end = index + length
    const { unit, before, after } = unitAt(text.slice(0, index), text.slice(end), language)
    const beside = /[A-Za-z]$/u.test(text.slice(0, index)) || /^[A-Za-z]/u.test(text.slice(end))
    const named = form === 'words' && (language === 'zh' ? digits : /^-[a-z]/iu.test(text.slice(end)))
    if (unit === 'count' && (beside || named)) return []
    const numeral = text.slice(index, end)
    return [{ index: index - before, length: before + length + after, value, unit, numeral }]
  })
  const all = [...fractions, ...found].sort((a, b) => a.index - b.index)
  return ranges(all, text, language)
}

function formsOf(language: Language) {
  return units.map((unit: Unit & { id: UnitId }) => {
    const { before = '(?!)', after = '(?!)' } = unit[language]
    return {
      id: unit.id,
      before: new RegExp(`(?<![A-Za-z])(?:${before})\\s*$`, 'iu'),
      after: new RegExp(`^(?:\\s*|-|[余多])(?:${after})(?!(?<=[A-Za-z])[A-Za-z\\d])`, 'iu'),
    }
  })
}

/** The unit whose words beside a numeral are the longest, and their lengths. */
function unitAt(textBefore: string, textAfter: string, language: Language) {
  let best = { unit: 'count' as UnitId, before: 0, after: 0 }
  for (const form of forms[language]) {
    const before = form.before.exec(textBefore)?.[0].length ?? 0
    const after = form.after.exec(textAfter)?.[0].length ?? 0
    if (before + after > best.before + best.after) best = { unit: form.id, before, after }
  }
  return best
}

/** Joins the two ends of each range. */
function ranges(found: FoundQuantity[], text: string, language: Language): FoundQuantity[] {
  const joined: FoundQuantity[] = []
  for (const quantity of found) {
    const last = joined.at(-1)
    const range = last && last.to === undefined ? rangeOf(last, quantity, text, language) : undefined
    if (range) joined.splice(-1, 1, range)
    else joined.push(quantity)
  }
  return joined
}

/** 2至3个 and “2 to 3 million”: the lower end has the unit and the scale of the upper one where it has none. */
function rangeOf(low: FoundQuantity, high: FoundQuantity, text: string, language: Language) {
  const before = text.slice(0, low.index)
  const between = text.slice(low.index + low.length, high.index)
  const enclosed = language === 'en' && /\bbetween $/iu.test(before) && between === ' and '
  const unit = low.unit === 'count' ? high.unit : low.unit
  // Money may stand before the lower end alone: “RMB 1 billion to 1.5 billion”.
  const sameUnit = high.unit === unit || (high.unit === 'count' && unitOf(unit).kind === 'money')
  if ((!enclosed && !joints[language].test(between)) || !sameUnit) return
  const scaled = withoutNoise(low.value * scaleOf(low, high))
  if (scaled >= high.value) return
  const opening = enclosed ? 'between '.length : language === 'en' && /\bfrom $/iu.test(before) ? 5 : 0
  const closing = language === 'zh' && text.startsWith('之间', high.index + high.length) ? 2 : 0
  const index = low.index - opening
  const length = high.index + high.length + closing - index
  return { index, length, value: scaled, to: high.value, unit, numeral: '' }
}

/** What to multiply the lower end with: a million in “2 to 3 million”, nothing in “500 to 1 million”. */
function scaleOf(low: FoundQuantity, high: FoundQuantity): number {
  const name = scale.exec(high.numeral)?.[0].toLowerCase()
  const times = (name && scales[name]) || 1
  return scale.test(low.numeral) || low.value >= high.value / times ? 1 : times
}
