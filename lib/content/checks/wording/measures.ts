import { findQuantities } from '../../../report/numbers/find-quantities.ts'
import type { Language } from '../../../report/vocabulary.ts'

/** What says percent, and what says Chinese money, somewhere in a text. */
const said: Record<'percent' | 'CNY', Record<Language, RegExp>> = {
  percent: { zh: /[%％]|百分之/u, en: /%|per ?cent/i },
  CNY: { zh: /\d\s*(?:万|亿)*元|元人民币/u, en: /RMB|CNY|¥|yuan/i },
}

/**
 * A number of the Chinese whose unit the English exchanges or lacks: 200亿元 and US$20 billion, 20公里 and 20 meters, 5%
 * and 5. Numbers without a unit that is known say nothing.
 * @returns the words of the Chinese number and of the English one, if it is there
 */
export function exchangedUnit(zh: string, en: string): { zh: string; en: string; index: number } | undefined {
  const english = findQuantities(en, 'en')
  const words = (text: string, { index, length }: { index: number; length: number }) =>
    text.slice(index, index + length)
  for (const quantity of findQuantities(zh, 'zh')) {
    if (quantity.unit === 'count') continue
    const fraction = english.find(({ unit }) => unit === 'fraction' && quantity.unit === 'fraction')
    if (fraction && !english.some(({ unit, value }) => unit === 'fraction' && value === quantity.value))
      return { zh: words(zh, quantity), en: words(en, fraction), index: fraction.index }
    const same = english.filter(({ value }) => value === quantity.value)
    const other = same.find(({ unit }) => unit !== 'count')
    if (other && !same.some(({ unit }) => unit === quantity.unit))
      return { zh: words(zh, quantity), en: words(en, other), index: other.index }
    const [first] = same
    const needed = quantity.unit === 'percent' || quantity.unit === 'CNY' ? said[quantity.unit] : undefined
    if (first && needed?.zh.test(zh) && !needed.en.test(en))
      return { zh: words(zh, quantity), en: words(en, first), index: first.index }
  }
  return undefined
}
