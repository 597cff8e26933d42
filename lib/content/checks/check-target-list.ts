import { formatQuantity } from '../../report/numbers/quantity.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { Problem } from '../problem.ts'
import { isSameNumber, type Reading, type ReadTarget } from './target-reading.ts'

/** What the list has wrong, if both languages say one and the same other thing. */
export function wrongEntry({ entry: target, readings, at }: ReadTarget): Problem | undefined {
  const [first] = readings
  const quantity = first?.figure.quantities[0]
  const agree = languages.every((language) => readings.some(({ use }) => use.language === language))
  if (!first || !quantity || !agree) return undefined
  const said = saysOf(first)
  if (readings.some((reading) => reading.figure.quantities.length !== 1 || saysOf(reading) !== said)) return
  const bound = first.figure.bounds[0]?.bound
  const place = `as both languages say, ${first.use.file}:${first.use.mark.line}`
  const cure = 'mend the list, or the text in both languages when the source says so'
  if (!isSameNumber(quantity, target)) {
    const key = (['unit', 'value', 'to'] as const).find((key) => quantity[key] !== target[key]) ?? 'value'
    return {
      ...at(key),
      found: `${formatQuantity(target)} for “${target.id}”`,
      expected: `${formatQuantity(quantity)}, ${place}`,
      cure,
    }
  }
  if (bound === target.bound) return undefined
  return {
    ...at(target.bound ? 'bound' : 'unit'),
    found: target.bound ? `“bound: ${target.bound}” for “${target.id}”` : `no “bound” for “${target.id}”`,
    expected: `${bound ? `“bound: ${bound}”` : 'none'}, ${place}`,
    cure,
  }
}

/** What a reading says, to compare it with others. */
function saysOf({ figure: { quantities, bounds } }: Reading): string {
  return JSON.stringify([quantities, [...new Set(bounds.map(({ bound }) => bound))]])
}

/** Reported in the list, whose words the mark must hold; the message names the text. */
export function missingMeasure(
  { entry: target, readings, at }: ReadTarget,
  language: Language,
): Problem | undefined {
  const measure = target.measure?.[language]
  const without = readings.find(
    ({ use, text }) => use.language === language && measure && !text.includes(measure),
  )
  if (!without || !measure) return undefined
  return {
    ...at('measure', language),
    found: `the measure “${measure}” of “${target.id}”`,
    expected: `a word of “${without.text}”, ${without.use.file}:${without.use.mark.line}`,
    cure: 'mend the measure, or mark the number together with it',
  }
}
