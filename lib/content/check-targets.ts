import { boundWords } from '../report/numbers/bounds.ts'
import { formatQuantity } from '../report/numbers/format-quantity.ts'
import type { TargetEntry } from '../report/schema.ts'
import { languages } from '../report/vocabulary.ts'
import { isDouble } from './check-names.ts'
import { lostMeasure, wrongEntry } from './check-target-list.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'
import { isSameNumber, type Reading, readingsOf } from './target-reading.ts'
import type { UsedId } from './used-ids.ts'

/**
 * The words a target is marked on must read as its value and unit, and they and those beside them as its bound, in both
 * languages. Where all texts say the same and the list another thing, the list is wrong; else the text is that differs.
 */
export function checkTargets(used: readonly UsedId[], list: YamlFile<TargetEntry[]>): Problem[] {
  return (list.data ?? []).flatMap((target, index, all) => {
    if (isDouble(target, all)) return []
    const readings = readingsOf(target, used)
    const wrong =
      wrongEntry(target, readings, index, list) ??
      readings.flatMap((reading) => inText(target, reading, list.file))
    return wrong.length > 0
      ? wrong
      : languages.flatMap((language) => lostMeasure(target, readings, language, index, list))
  })
}

function inText(target: TargetEntry, { use, text, figure }: Reading, list: string): Problem[] {
  const { file, language, mark } = use
  const place = { file, line: mark.line, column: mark.column }
  const { quantities, bounds } = figure
  const [quantity] = quantities
  if (quantities.length !== 1 || !quantity || !isSameNumber(quantity, target)) {
    return [
      {
        ...place,
        found: `“${text}”, which reads as ${quantities.map(formatQuantity).join(' and ') || 'no number'}`,
        expected: `expected ${formatQuantity(target)}, the value of “${target.id}” in ${list}`,
        cure: 'mend the figure in the text, or the value in the list when the source says so',
      },
    ]
  }
  const wrong = bounds.find(({ bound }) => bound !== target.bound)
  if (wrong || (target.bound && bounds.length === 0)) {
    return [
      {
        ...place,
        found: `“${text}” ${wrong ? `with “${wrong.words}”` : 'with nothing that bounds it'}`,
        expected: target.bound
          ? `expected words such as “${boundWords[target.bound][language].example}” beside it, since ${list} gives “${target.id}” as ${target.bound}`
          : `expected “bound: ${wrong?.bound}” for “${target.id}” in ${list}`,
        cure: 'mend the text or its mark, or “bound” in the list',
      },
    ]
  }
  return []
}
