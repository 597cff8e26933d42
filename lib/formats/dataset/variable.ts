import type { Target } from '../../report/edition.ts'
import { unitOf } from '../../report/numbers/units.ts'
import type { Language } from '../../report/vocabulary.ts'
import { inBoth } from '../shared/in-both.ts'

/**
 * A target as schema.org's PropertyValue, in plain units. Its words say what `minValue` or `maxValue` alone cannot: the verb
 * it hangs on, and some bounds.
 */
export function variable({ value, to, unit, bound, label, verb, measure, figure }: Target) {
  const { code } = unitOf(unit)
  const limits =
    to !== undefined
      ? { minValue: value, maxValue: to }
      : bound === 'at-least' || bound === 'more-than'
        ? { minValue: value }
        : bound === 'at-most' || bound === 'less-than'
          ? { maxValue: value }
          : { value }
  const exact = bound === undefined || bound === 'at-least' || bound === 'at-most'
  const said = (language: Language) =>
    [...(verb ? [`“${verb[language]}”`] : []), figure[language].words].join(language === 'zh' ? '' : ' ')
  return {
    '@type': 'PropertyValue' as const,
    name: inBoth((language) => label[language]),
    ...limits,
    ...(exact && !verb ? {} : { description: inBoth((language) => said(language)) }),
    unitText: measure ? inBoth((language) => measure[language]) : unit,
    ...(code ? { unitCode: code } : {}),
  }
}
