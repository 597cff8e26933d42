import { mdxText } from '../mdx/mdx-text.ts'
import { type Quantity, readQuantities } from '../numbers/read-quantities.ts'
import type { UsedId } from './check-ids.ts'
import type { Target } from './lists.ts'
import type { Problem } from './problem.ts'

/** The words a target is marked on must read as its value, in both languages. */
export function checkTargets(used: UsedId[], targets: Target[], list: string): Problem[] {
  return used
    .filter((mark) => mark.kind === 'target')
    .flatMap((mark) => {
      const target = targets.find((candidate) => candidate.id === mark.id)
      if (!target) return []
      const language = mark.file.endsWith('.zh.mdx') ? 'zh' : 'en'
      const text = mdxText(mark.spans)
      const measure = target.measure?.[language]
      const place = { file: mark.file, line: mark.line, column: mark.column }
      const quantities = readQuantities(text, language)
      const right =
        quantities.length === 1 && quantities[0]?.value === target.value && quantities[0].unit === target.unit
      const problems: Problem[] = []
      if (!right) {
        problems.push({
          ...place,
          found: `“${text}”, which reads as ${quantities.map(formatQuantity).join(' and ') || 'no number'}`,
          expected: `expected ${formatQuantity(target)}, the value of “${target.id}” in ${list}`,
          cure: 'mend the figure in the text, or the value in the list when the source says so',
        })
      }
      if (measure && !text.includes(measure)) {
        problems.push({
          ...place,
          found: `“${text}” without its measure`,
          expected: `expected the word “${measure}” in it`,
          cure: `mark the number together with its measure, or mend the measure in ${list}`,
        })
      }
      return problems
    })
}

function formatQuantity({ value, unit }: Quantity): string {
  return unit === 'count' ? String(value) : unit === 'percent' ? `${value} %` : `${value} CNY`
}
