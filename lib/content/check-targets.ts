import { mdxText, wordsAround } from '../mdx/mdx-text.ts'
import { boundWords } from '../numbers/bounds.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { readFigure } from '../numbers/read-figure.ts'
import type { StatedBound } from '../numbers/stated-bound.ts'
import type { UsedId } from './check-ids.ts'
import type { Target } from './lists.ts'
import type { Problem } from './problem.ts'

/**
 * The words a target is marked on must read as its value and unit, and they and those beside them as its bound, in both
 * languages. The same slip in one file is told once.
 */
export function checkTargets(used: UsedId[], targets: Target[], list: string): Problem[] {
  const problems = used
    .filter(({ mark }) => mark.kind === 'target')
    .flatMap((use) => {
      const target = targets.find((candidate) => candidate.id === use.mark.id)
      return target ? checkUse(use, target, list) : []
    })
  const keys = problems.map(({ file, found, expected }) => [file, found, expected].join('\n'))
  return problems.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function checkUse({ mark, sentence, file, language }: UsedId, target: Target, list: string): Problem[] {
  const text = mdxText(mark.spans)
  const place = { file, line: mark.line, column: mark.column }
  const { quantities, bounds } = readFigure(text, wordsAround(sentence.spans, mark), language)
  const [quantity] = quantities
  const problems: Problem[] = []
  if (quantities.length !== 1 || !quantity || !isSame(quantity, target)) {
    problems.push({
      ...place,
      found: `“${text}”, which reads as ${quantities.map(formatQuantity).join(' and ') || 'no number'}`,
      expected: `expected ${formatQuantity(target)}, the value of “${target.id}” in ${list}`,
      cure: 'mend the figure in the text, or the value in the list when the source says so',
    })
  }
  const measure = target.measure?.[language]
  if (measure && !text.includes(measure)) {
    problems.push({
      ...place,
      found: `“${text}” without its measure`,
      expected: `expected the word “${measure}” in it`,
      cure: `mark the number together with its measure, or mend the measure in ${list}`,
    })
  }
  const wrong = bounds.find(({ bound }) => bound !== target.bound)
  if (wrong) problems.push({ ...place, ...wrongBound(text, wrong, target, list, language) })
  if (target.bound && bounds.length === 0) {
    problems.push({
      ...place,
      found: `“${text}” without words such as “${boundWords[target.bound][language].example}” beside it`,
      expected: `expected them, since ${list} gives “${target.id}” as ${target.bound}`,
      cure: 'mend the text or its mark, or take “bound” out of the list',
    })
  }
  return problems
}

function wrongBound(
  text: string,
  { bound, words }: StatedBound,
  target: Target,
  list: string,
  language: UsedId['language'],
) {
  if (!target.bound) {
    return {
      found: `“${text}” with “${words}”`,
      expected: `expected “bound: ${bound}” for “${target.id}” in ${list}`,
      cure: 'add it to the list, or mend the text',
    }
  }
  return {
    found: `“${text}” with “${words}”, which says ${bound}`,
    expected: `expected words such as “${boundWords[target.bound][language].example}”, since ${list} gives “${target.id}” as ${target.bound}`,
    cure: 'mend the text, or “bound” in the list',
  }
}

function isSame(read: Quantity, listed: Quantity): boolean {
  return read.value === listed.value && read.to === listed.to && read.unit === listed.unit
}

/** `40`, `5–6 %`, `50000000000 CNY`. */
function formatQuantity({ value, to, unit }: Quantity): string {
  const number = to === undefined ? String(value) : `${value}–${to}`
  return unit === 'count' ? number : `${number} ${unit === 'percent' ? '%' : unit}`
}
