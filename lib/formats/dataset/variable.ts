import type { Target } from '../../report/edition.ts'
import { unitOf } from '../../report/numbers/units.ts'
import { inBoth } from './in-both.ts'

/**
 * A target as schema.org's PropertyValue, in plain units; what its bound cannot say by `minValue` or `maxValue` alone, its
 * words say.
 */
export function variable({ value, to, unit, bound, label, measure, figure }: Target) {
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
  return {
    '@type': 'PropertyValue' as const,
    name: inBoth((language) => label[language]),
    ...limits,
    ...(exact ? {} : { description: inBoth((language) => figure[language].words) }),
    unitText: measure ? inBoth((language) => measure[language]) : unit,
    ...(code ? { unitCode: code } : {}),
  }
}
