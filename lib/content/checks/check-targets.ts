import { boundWords } from '../../report/numbers/bounds.ts'
import { formatQuantity } from '../../report/numbers/quantity.ts'
import { fittingMarks, whyUnfit } from '../../report/picture-marks.ts'
import type { TargetEntry } from '../../report/schema.ts'
import { languages } from '../../report/vocabulary.ts'
import { type Problem, placeIn } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { missingMeasure, wrongEntry } from './check-target-list.ts'
import { lackingVerb } from './lacking-verb.ts'
import { isSameNumber, type Reading, readTargets } from './target-reading.ts'
import { listedEntries, type UsedId } from './used-ids.ts'

/**
 * The words a target is marked on must read as its value and unit, and they and those beside them as its bound, in both
 * languages, and the verb must be its sentence’s. Where all texts say the same and the list another thing, the list is wrong; else the text is that differs.
 */
export function checkTargets(list: YamlFile<TargetEntry[]>, used: readonly UsedId[]): Problem[] {
  const differences = readTargets(list, used).flatMap((target) => {
    const { entry, readings } = target
    const inList = wrongEntry(target)
    if (inList) return inList
    const wrong = readings.flatMap((reading) => inText(entry, reading, list.file) ?? [])
    return wrong.length > 0 ? wrong : languages.flatMap((language) => missingMeasure(target, language) ?? [])
  })
  const verbs = listedEntries(list, 'target', used).flatMap((target) =>
    languages.flatMap((language) => lackingVerb('target', target, language) ?? []),
  )
  return [...unfitMarks(list), ...differences, ...verbs]
}

function inText(target: TargetEntry, { use, text, figure }: Reading, list: string): Problem | undefined {
  const { file, language, mark } = use
  const place = { ...placeIn(file, mark) }
  const { quantities, bounds } = figure
  const [quantity] = quantities
  if (quantities.length !== 1 || !quantity || !isSameNumber(quantity, target)) {
    return {
      ...place,
      found: `“${text}”, which reads as ${quantities.map(formatQuantity).join(' and ') || 'no number'}`,
      expected: `${formatQuantity(target)}, the value of “${target.id}” in ${list}`,
      cure: 'mend the figure in the text, or the value in the list when the source says so',
    }
  }
  const wrong = bounds.find(({ bound }) => bound !== target.bound)
  if (wrong || (target.bound && bounds.length === 0)) {
    return {
      ...place,
      found: `“${text}” ${wrong ? `with “${wrong.words}”` : 'with nothing that bounds it'}`,
      expected: target.bound
        ? `words such as “${boundWords[target.bound][language].example}” beside it, since ${list} gives “${target.id}” as ${target.bound}`
        : `“bound: ${wrong?.bound}” for “${target.id}” in ${list}`,
      cure: 'mend the text or its mark, or “bound” in the list',
    }
  }
  return undefined
}

/** The mark that a target names for its picture must fit what the target says. */
function unfitMarks(list: YamlFile<TargetEntry[]>): Problem[] {
  return (list.data ?? []).flatMap((target, index) => {
    const why = target.mark && whyUnfit(target.mark, target)
    if (!why) return []
    const fitting = fittingMarks(target).map((mark) => `“${mark}”`)
    return {
      ...list.at([index, 'mark']),
      found: `the mark “${target.mark}” of “${target.id}”, ${why}`,
      expected: fitting.join(' or '),
      cure: 'take a mark that fits, or mend the label; “unit” fits every number',
    }
  })
}
