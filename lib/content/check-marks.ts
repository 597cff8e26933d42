import { fittingMarks, whyUnfit } from '../report/picture-marks.ts'
import type { TargetEntry } from '../report/schema.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/** The mark that a target names for its picture must fit what the target says. */
export function checkMarks(list: YamlFile<TargetEntry[]>): Problem[] {
  return (list.data ?? []).flatMap((target, index) => {
    const why = target.mark && whyUnfit(target.mark, target)
    if (!why) return []
    return {
      file: list.file,
      ...list.at([index, 'mark']),
      found: `the mark “${target.mark}” of “${target.id}”, ${why}`,
      expected: `expected ${fittingMarks(target)
        .map((mark) => `“${mark}”`)
        .join(' or ')}`,
      cure: 'take a mark that fits, or mend the label; “unit” fits every number',
    }
  })
}
